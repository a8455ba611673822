import { renderToString } from 'preact-render-to-string'
import { HTML_STYLE } from '../report/formats/html-style.ts'
import { decoratePage } from './decorate-page.tsx'
import type { Snapshot } from './snapshot.ts'
import { previewWordsIn } from './words.ts'

/** What stands in for a file that could not be made, with the reasons one after the other. */
export function failurePage(path: string, error: unknown, snapshot: Snapshot): string {
  const title = previewWordsIn(snapshot.language).failedFile(path)
  const page = (
    <html lang={snapshot.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style>{HTML_STYLE}</style>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          {reasonsOf(error).map((reason) => (
            <p>{reason}</p>
          ))}
        </main>
      </body>
    </html>
  )
  return decoratePage(`<!doctype html>\n${renderToString(page)}\n`, snapshot)
}

function reasonsOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [String(error)]
  return error.cause === undefined ? [error.message] : [error.message, ...reasonsOf(error.cause)]
}
