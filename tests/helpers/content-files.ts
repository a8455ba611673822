import type { SiteFiles } from './write-site.ts'

/** A published publication with one theme, `hemma`; further fields replace or add lines. Its year is its period. */
export function publicationFile(id: string, fields: Readonly<Record<string, string>> = {}): SiteFiles {
  const [from, to = from] = id.split('-').filter((part) => /^\d{4}$/.test(part))
  const all = {
    title: `Löfte ${id}`,
    period: `{ from: ${from}-01-01, to: ${to}-12-31 }`,
    state: 'published',
    parties: '[kommun]',
    themes: '[{ id: hemma, title: Hemma }]',
    ...fields,
  }
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${value}\n`)
  return { [`content/${id}/publication.yaml`]: lines.join('') }
}

/** A promise by its reference, `2018/grannar`; `lines` are of its front matter. */
export function promiseFile(reference: string, ...lines: readonly string[]): SiteFiles {
  return promiseWithText(reference, `Vi lovar ${reference}.`, ...lines)
}

/** The same with a text of its own. */
export function promiseWithText(reference: string, text: string, ...lines: readonly string[]): SiteFiles {
  const [publication, id] = reference.split('/')
  const title = lines.some((line) => line.startsWith('title:')) ? [] : [`title: Om ${id}`]
  const front = [...title, 'theme: hemma', ...lines].join('\n')
  return { [`content/${publication}/promises/${id}.md`]: `---\n${front}\n---\n${text}\n` }
}

/** A commitment as a line of `commitments.yaml`. */
export function commitmentLine(promise: string, more = '', id = 'a'): string {
  return `- { id: ${id}, promise: ${promise}, text: b, by: [kommun]${more === '' ? '' : `, ${more}`} }\n`
}
