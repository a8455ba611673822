import { renderToString } from 'preact-render-to-string'
import { HtmlFrame } from '../../report/formats/html-frame.tsx'
import type { Review } from '../review.ts'
import { ChangedItem } from './changed-item.tsx'
import { compared, counts } from './headline.ts'
import { Listing } from './listing.tsx'
import { PageSection } from './page-section.tsx'
import { ProblemSection } from './problem-section.tsx'
import { REVIEW_STYLE } from './review-style.ts'

/** A review as one page to read, to print or to send: it needs no other file. */
export function formatReviewHtml(review: Review): string {
  return `<!doctype html>\n${renderToString(<Page review={review} />)}\n`
}

function Page({ review }: { readonly review: Review }) {
  const { words, notes, questions, files, staleTranslations, layoutOnly } = review
  const { sections } = words
  return (
    <HtmlFrame language={words.language} title={`${words.title}: ${counts(review)}`} style={REVIEW_STYLE}>
      <h1>{words.title}</h1>
      <p class="totals">{counts(review)}</p>
      <p class="quiet">{compared(review)}</p>
      <Listing id="notes" heading={sections.notes} lines={notes} />
      <ProblemSection review={review} />
      <Listing
        id="checklist"
        heading={sections.checklist}
        lines={questions.map((one) => words.questions[one])}
        isToTick
      />
      <Contents review={review} />
      <Changes review={review} />
      <Listing
        id="files"
        heading={sections.files}
        lines={files.map(({ path, of, kind }) => `${path} (${words.files[of]}): ${words.fileKinds[kind]}`)}
      />
      <Listing id="translations" heading={sections.translations} lines={staleTranslations} />
      <PageSection review={review} />
      <Listing id="layout" heading={sections.layout} lines={layoutOnly} explanation={words.layout} />
    </HtmlFrame>
  )
}

// On a page with few changes a list of them would only be in the way.
const LONG_ENOUGH = 4

function Contents({ review: { words, groups } }: { readonly review: Review }) {
  if (groups.flatMap(({ items }) => items).length < LONG_ENOUGH) return null
  return (
    <nav aria-label={words.sections.contents}>
      <ul>
        {groups.map(({ title, items }, group) => (
          <li key={group}>
            <a href={`#group-${group + 1}`}>{title}</a>
            <ul>
              {items.map((item, at) => (
                <li key={at}>
                  <a href={`#item-${group + 1}-${at + 1}`}>{item.title}</a>: {words.changes(item.rows.length)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Changes({ review: { words, groups } }: { readonly review: Review }) {
  if (groups.length === 0) return null
  return (
    <>
      <h2 id="changes">{words.sections.changes}</h2>
      {groups.map(({ title, items }, group) => (
        <section key={group} aria-labelledby={`group-${group + 1}`}>
          <h3 id={`group-${group + 1}`}>{title}</h3>
          {items.map((item, at) => (
            <ChangedItem key={at} id={`item-${group + 1}-${at + 1}`} item={item} words={words} />
          ))}
        </section>
      ))}
    </>
  )
}
