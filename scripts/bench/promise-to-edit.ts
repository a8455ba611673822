import { absoluteAddress, addressesIn } from '../model/addresses.ts'
import type { Archive } from '../model/archive.ts'
import type { EditedPromise } from './measure-preview.ts'

/**
 * The first promise of the newest publication that has one, its file relative to the root and its page where the preview
 * shows it, which is below the site’s own address; `null` without promises.
 */
export function promiseToEdit({ publications, site }: Archive): EditedPromise | null {
  const promise = publications.flatMap(({ promises }) => promises.slice(0, 1)).at(-1)
  if (promise === undefined) return null
  return {
    file: `content/${promise.publication.id}/promises/${promise.id}.md`,
    address: new URL(absoluteAddress(addressesIn(site.defaultLanguage, site).promise(promise), site)).pathname,
  }
}
