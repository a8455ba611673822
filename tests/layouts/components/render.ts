import { type ComponentType, h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { Page } from '../../../layouts/page.ts'
import type { Archive } from '../../../scripts/model/archive.ts'
import type { Language } from '../../../scripts/model/language.ts'
import { archive } from '../../helpers/build-archive.ts'

/** A page at `/` or `/en/` of an archive that holds what a test wants. */
export function pageIn(language: Language, parts: Partial<Archive> = {}): Page {
  const address = language === 'sv' ? '/' : `/${language}/`
  return new Page(archive({ publications: [], ...parts }), { language, address }, [], null)
}

/** A component as HTML, with ordinary spaces. */
export function render<Props extends object>(component: ComponentType<Props>, props: Props): string {
  return renderToString(h(component, props)).replaceAll('\u00a0', ' ').replaceAll('&nbsp;', ' ')
}

/** What is read of it: the words without the markup, parts that stand apart with a space between them. */
export function read<Props extends object>(component: ComponentType<Props>, props: Props): string {
  return wordsIn(render(component, props))
}

export function wordsIn(html: string): string {
  return html
    .replaceAll(/<\/?(?:p|li|ul|ol|div|h\d|dt|dd|td|th|tr|caption|section|article)\b[^>]*>/g, ' ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
