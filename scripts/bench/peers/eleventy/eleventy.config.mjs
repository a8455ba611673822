// The promises as one would publish them with plain Eleventy and Nunjucks: a Markdown file for each, and lists of them.

/**
 * @typedef {{ readonly url: string, readonly data: Readonly<Record<string, unknown>> }} Promised
 * @typedef {{ getFilteredByTag(tag: string): Promised[] }} Collections
 * @typedef {{
 *   addCollection(name: string, list: (collections: Collections) => unknown): void
 *   addFilter(name: string, filter: (text: string) => string): void
 * }} Configuration
 */

/** @param {Configuration} configuration */
export default function configure(configuration) {
  configuration.addCollection('promisesByPublication', (collections) =>
    groupBy(collections, ({ publication }) => [publication]),
  )
  configuration.addCollection('promisesByTheme', (collections) => groupBy(collections, ({ teman }) => teman))
  configuration.addCollection('promisesByParty', (collections) => groupBy(collections, ({ parter }) => parter))
  configuration.addFilter('shorten', (text) => (text.length > 160 ? `${text.slice(0, 159)}…` : text))
  return {
    dir: { input: '.', includes: '_includes', data: '_data', output: '_site' },
    htmlTemplateEngine: 'njk',
    // Promises come from editors, and are no templates; this is also faster.
    markdownTemplateEngine: false,
  }
}

/**
 * The promises under each key, in the order of their publications and numbers.
 *
 * @param {Collections} collections
 * @param {(data: Readonly<Record<string, any>>) => readonly string[]} keysOf
 */
function groupBy(collections, keysOf) {
  /** @type {Record<string, Promised[]>} */
  const groups = {}
  for (const promise of collections.getFilteredByTag('promise').sort(inOrder)) {
    for (const key of keysOf(promise.data)) {
      groups[key] ??= []
      groups[key].push(promise)
    }
  }
  return groups
}

/**
 * @param {Promised} one
 * @param {Promised} other
 */
function inOrder({ data: one }, { data: other }) {
  const [publication, otherPublication] = [String(one.publication), String(other.publication)]
  if (publication !== otherPublication) return publication < otherPublication ? -1 : 1
  return Number(one.order) - Number(other.order)
}
