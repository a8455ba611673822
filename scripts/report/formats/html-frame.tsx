import { createHash } from 'node:crypto'
import type { ComponentChildren } from 'preact'
import type { ReportLanguage } from '../report-language.ts'

/** A file that is sent to somebody, or a page of a server that adds a script and a style sheet of its own. */
export type HtmlUse = 'sent' | 'served'

export type HtmlFrameProps = {
  readonly language: ReportLanguage
  readonly title: string
  /** Without quotation marks, ampersands and angle brackets, which would be written otherwise in HTML. */
  readonly style: string
  readonly use?: HtmlUse
  readonly children: ComponentChildren
}

/** A page in one file. When it is sent to somebody, a browser may load nothing for it, run nothing, and send nothing. */
export function HtmlFrame({ language, title, style, use = 'sent', children }: HtmlFrameProps) {
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyFor(style, use)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style>{style}</style>
      </head>
      <body>
        <main>{children}</main>
      </body>
    </html>
  )
}

// https://www.w3.org/TR/CSP3/: nothing but this very style, and when it is served what comes from the same server.
function policyFor(style: string, use: HtmlUse): string {
  const hash = createHash('sha256').update(style).digest('base64')
  const own = use === 'served' ? "'self'" : "'none'"
  const styles = use === 'served' ? "'self' " : ''
  return `default-src ${own}; style-src ${styles}'sha256-${hash}'; base-uri 'none'; form-action 'none'`
}
