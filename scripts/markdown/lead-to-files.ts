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
      const file = fileOf(token.attrGet(attribute))
      if (file !== null) token.attrSet(attribute, addressOf(file))
    }
    leadToFiles(token.children ?? [], addressOf)
  }
}

/** The file that a link or picture leads to, by its path below `files/`, percent-encoded; `null` when it leads elsewhere. */
export function fileOf(link: unknown): string | null {
  return typeof link === 'string' && link.startsWith(FILES) ? composed(link.slice(FILES.length)) : null
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
