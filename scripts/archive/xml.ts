import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** A part of an XML document; names have their prefixes. */
export type XmlElement = ReturnType<typeof h>

/** An element with a text in it. */
export function textElement(name: string, attributes: Readonly<Record<string, string>>, text: string): XmlElement {
  return h(name, attributes, text)
}

/** An element with others in it, each on a line of its own. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly XmlElement[]
): XmlElement {
  return h(name, attributes, ...children.flatMap((child) => ['\n', child]), ...(children.length > 0 ? ['\n'] : []))
}

/** The document with this element, in UTF-8. */
export function formatXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderToString(root)}\n`
}
