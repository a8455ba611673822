import type { Archive, Publication } from '../model/archive.ts'

/** What the package of a publication is called, and the folder that it unpacks to: `medborgarlofte-2018`. */
export function packageName({ site }: Archive, { id }: Publication): string {
  return `${site.documentName}-${id}`
}
