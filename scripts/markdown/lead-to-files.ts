import type { createMarkdown } from './create-markdown.ts'

/** A piece of Markdown as markdown-it gives it. */
export type Token = ReturnType<ReturnType<typeof createMarkdown>['parse']>[number]

/** The address of a file of the publication, by its path below `files/`, percent-encoded as in the link. */
export type FileAddress = (path: string) => string

const FILES = 'files/'

/**
 * Lets links and pictures that are written `files/beslut.pdf` lead to where the file is published. The same text is read
 * at several addresses, so the link itself cannot know.
 */
export function leadToFiles(tokens: readonly Token[], addressOf: FileAddress): void {
  for (const token of tokens) {
    for (const attribute of ['href', 'src']) {
      const link = token.attrGet(attribute)
      if (typeof link === 'string' && link.startsWith(FILES)) {
        token.attrSet(attribute, addressOf(composed(link.slice(FILES.length))))
      }
    }
    leadToFiles(token.children ?? [], addressOf)
  }
}

// Files are published under names in which `ö` is one character; here it may be an `o` and dots, percent-encoded.
const WITH_SIGNS = /[a-z]?(?:%[89a-f][\da-f])+/gi

function composed(path: string): string {
  return path.replace(WITH_SIGNS, (run) => {
    try {
      return encodeURI(decodeURI(run).normalize('NFC'))
    } catch {
      // No UTF-8, so that no file is called so.
      return run
    }
  })
}
