import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RelaxNGValidator, XmlDocument, type XmlElement, type XmlNode } from 'libxml2-wasm'
import { TOP } from '../helpers/run-script.ts'

/** What a program that reads feeds sees of a file, read by libxml2, which had no part in writing it. */
export type ReadFeed = {
  readonly id: string
  readonly title: string
  readonly updated: string
  readonly language: string | null
  readonly isArchived: boolean
  readonly links: readonly ReadLink[]
  readonly entries: readonly ReadEntry[]
}

export type ReadLink = { readonly rel: string | null; readonly href: string; readonly type: string | null }

export type ReadEntry = {
  readonly id: string
  readonly title: string
  readonly updated: string
  readonly category: string
  readonly links: readonly ReadLink[]
  /** The words of the content, parts that stand apart with a space between them. */
  readonly content: string
}

const NAMES = {
  a: 'http://www.w3.org/2005/Atom',
  h: 'http://www.w3.org/1999/xhtml',
  fh: 'http://purl.org/syndication/history/1.0',
}

const grammar = RelaxNGValidator.fromDoc(
  XmlDocument.fromString(readFileSync(join(TOP, 'tests/fixtures/atom.rng'), 'utf8')),
)

/** Reads a feed; one that is not as the grammar of RFC 4287 says throws with what is wrong. */
export function readFeed(xml: string): ReadFeed {
  const document = XmlDocument.fromString(xml)
  grammar.validate(document)
  const feed = document.root
  return {
    id: wordsAt(feed, 'a:id'),
    title: wordsAt(feed, 'a:title'),
    updated: wordsAt(feed, 'a:updated'),
    language: wordsAt(feed, '@xml:lang') || null,
    isArchived: feed.find('fh:archive', NAMES).length > 0,
    links: linksOf(feed),
    entries: feed.find('a:entry', NAMES).map((entry) => ({
      id: wordsAt(entry, 'a:id'),
      title: wordsAt(entry, 'a:title'),
      updated: wordsAt(entry, 'a:updated'),
      category: wordsAt(entry, 'a:category/@term'),
      links: linksOf(entry),
      content: entry
        .find('a:content//h:p | a:content//h:li', NAMES)
        .map(({ content }) => content)
        .join(' '),
    })),
  }
}

function linksOf(node: XmlNode): readonly ReadLink[] {
  return node.find('a:link', NAMES).map((link) => {
    const attribute = (name: string) => (link as XmlElement).attr(name)?.value ?? null
    return { rel: attribute('rel'), href: attribute('href') ?? '', type: attribute('type') }
  })
}

function wordsAt(node: XmlNode, path: string): string {
  return node.get(path, NAMES)?.content ?? ''
}
