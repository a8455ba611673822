import { Refusal } from '../report/refusal.ts'

/** What became of a file of content since it was listed or read. */
export type FileChange = 'changed' | 'gone' | 'new'

const CHANGES: Readonly<Record<FileChange, string>> = {
  changed: 'ändrades',
  gone: 'försvann',
  new: 'tillkom',
}

/**
 * A file of content did not stay what it was while it was needed. Of a mixture of two states nothing is made: the same
 * command again sees the new one.
 */
export class ContentChanged extends Refusal {
  /**
   * @param file relative to the root
   * @param during while the content was being read, or while a site was made of what had been read
   */
  constructor(file: string, change: FileChange, during: 'reading' | 'building') {
    const what = `${file} ${CHANGES[change]} medan ${during === 'reading' ? 'innehållet lästes' : 'webbplatsen byggdes'}.`
    const then =
      during === 'reading'
        ? 'Ingenting är gjort. Kör kommandot igen när filerna är sparade.'
        : 'Den tidigare webbplatsen är kvar som den var. Bygg igen när filerna är sparade.'
    super(`${what} ${then}`)
  }
}
