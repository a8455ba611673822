import type { Review } from '../review.ts'

/** Which pages of the site change, come and go. */
export function PageSection({ review: { words, pages } }: { readonly review: Review }) {
  const groups = pages === null ? [] : (['new', 'gone', 'changed'] as const).filter((kind) => pages[kind].length > 0)
  return (
    <section aria-labelledby="pages">
      <h2 id="pages">{words.sections.pages}</h2>
      <p>{explanationOf(pages, groups.length, words)}</p>
      {groups.map((kind) => (
        <div key={kind}>
          <h3>{words.pages[kind]}</h3>
          <ul>
            {pages?.[kind].map((address) => (
              <li key={address}>
                <code>{address}</code>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function explanationOf(pages: Review['pages'], groups: number, words: Review['words']): string {
  if (pages === null) return words.pages.unknown
  if (pages.isEverywhere) return words.pages.all
  return groups === 0 ? words.pages.none : words.pages.explanation
}
