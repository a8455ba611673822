import { createHash } from 'node:crypto'
import type { ComponentChildren } from 'preact'
import type { ReportLanguage } from './format-message.ts'

export type HtmlFrameProps = {
  readonly language: ReportLanguage
  readonly title: string
  /** Without quotation marks, ampersands and angle brackets, which would be written otherwise in HTML. */
  readonly style: string
  readonly children: ComponentChildren
}

/** A page that is sent to somebody as one file: a browser may load nothing for it, run nothing, and send nothing. */
export function HtmlFrame({ language, title, style, children }: HtmlFrameProps) {
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyFor(style)} />
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

// https://www.w3.org/TR/CSP3/: nothing but this very style.
function policyFor(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64')
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
}
