import { renderToString } from 'preact-render-to-string'
import { formatHtml } from '../report/formats/format-html.tsx'
import { isOpen } from '../report/problem.ts'
import { atTop, withScript } from './decorate-page.tsx'
import type { Snapshot } from './snapshot.ts'
import { previewWordsIn } from './words.ts'

/** All that is to be looked at, on a page of its own. It stands in for the site while there is none to show. */
export function problemPage(snapshot: Snapshot, home: string): string {
  const { problems, language, linesOf, shown, failure } = snapshot
  const words = previewWordsIn(language)
  const top = (
    <nav aria-label={words.preview}>
      {failure !== null && <p>{words.failure(failure)}</p>}
      {shown === null ? <p>{words.nothingYet}</p> : <a href={home}>{words.toSite}</a>}
    </nav>
  )
  const report = { problems: problems.filter(isOpen), language, linesOf, done: null, summary: null }
  const html = formatHtml(report, 'served')
  return withScript(atTop(html, renderToString(top)), snapshot)
}
