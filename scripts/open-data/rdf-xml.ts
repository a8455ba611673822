import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Language } from '../model/language.ts'

/** What is said of a thing: a text in a language or in none, a value of a type, or another thing by its address. */
export type RdfValue =
  | { readonly text: string; readonly language?: Language }
  | { readonly text: string; readonly datatype: string }
  | { readonly resource: string }
  | { readonly within: RdfThing }

/** A thing and what is said of it; names have the prefixes of `NAMESPACES`. */
export type RdfThing = {
  readonly type: string
  /** Its address; `null` for what is spoken of only once. */
  readonly about: string | null
  readonly says: readonly (readonly [property: string, value: RdfValue])[]
}

const NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  dcterms: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
} as const

/** Things as RDF/XML (https://www.w3.org/TR/rdf-syntax-grammar/), which is what data portals fetch. */
export function formatRdf(things: readonly RdfThing[]): string {
  const prefixes = Object.entries(NAMESPACES).map(([prefix, address]) => ` xmlns:${prefix}="${address}"`)
  const elements = things.map((thing) => `${renderToString(elementOf(thing))}\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${prefixes.join('')}>\n${elements.join('')}</rdf:RDF>\n`
}

function elementOf({ type, about, says }: RdfThing): ReturnType<typeof h> {
  return h(
    type,
    about === null ? {} : { 'rdf:about': about },
    ...says.map(([property, value]) => h(property, attributesOf(value), contentOf(value))),
  )
}

function attributesOf(value: RdfValue): Record<string, string> {
  if ('resource' in value) return { 'rdf:resource': value.resource }
  if ('datatype' in value) return { 'rdf:datatype': value.datatype }
  return 'language' in value && value.language !== undefined ? { 'xml:lang': value.language } : {}
}

function contentOf(value: RdfValue): ReturnType<typeof h> | string | null {
  if ('within' in value) return elementOf(value.within)
  return 'text' in value ? value.text : null
}
