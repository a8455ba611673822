import type { ContentChange } from '../report/failures/failure.ts'
import { Refusal } from '../report/refusal.ts'

/**
 * A file of content did not stay what it was while it was needed. Of a mixture of two states nothing is made: the same
 * command again sees the new one.
 */
export class ContentChanged extends Refusal {
  /**
   * @param file relative to the root
   * @param during while the content was being read, or while a site was made of what had been read
   */
  constructor(file: string, change: ContentChange['change'], during: ContentChange['during']) {
    super({ kind: 'content-changed', file, change, during })
  }
}
