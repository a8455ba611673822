import { renderToString } from 'preact-render-to-string'
import { PREVIEW_EVENTS_ADDRESS, PREVIEW_SCRIPT_ADDRESS, PREVIEW_STYLESHEET_ADDRESS } from '../model/addresses.ts'
import { ProblemPanel } from './problem-panel.tsx'
import type { Snapshot } from './snapshot.ts'

/** A page of the site with what only the preview has: its script, its looks, and what is wrong. */
export function decoratePage(html: string, snapshot: Snapshot): string {
  return atTop(withScript(html, snapshot), renderToString(<ProblemPanel snapshot={snapshot} />))
}

/** A page that is read anew when the content has changed. */
export function withScript(html: string, { version }: Snapshot): string {
  const head = renderToString(
    <>
      <link rel="stylesheet" href={PREVIEW_STYLESHEET_ADDRESS} />
      <script defer src={PREVIEW_SCRIPT_ADDRESS} data-version={version} data-events={PREVIEW_EVENTS_ADDRESS} />
    </>,
  )
  return html.replace('</head>', () => `${head}</head>`)
}

/** A page with something before all of its content. */
export function atTop(html: string, top: string): string {
  return html.replace(/<body\b[^>]*>/, (body) => `${body}${top}`)
}
