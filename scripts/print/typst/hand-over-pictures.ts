import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { PrintPicture } from './print-picture.ts'

/**
 * Gives the pictures of one document after the other to the compiler, in files that only it sees, and takes away those that
 * the next one has no use for.
 *
 * @param folder of the templates, with a slash at its end
 * @returns what a template gets to know of the pictures: their files by the names that the document has for them
 */
export function handingOverPictures(compiler: NodeCompiler, folder: string) {
  let given = new Set<string>()
  return (pictures: readonly PrintPicture[]): string => {
    const earlier = given
    given = new Set(pictures.map(pictureFile))
    for (const picture of pictures) {
      const name = pictureFile(picture)
      if (!earlier.has(name)) compiler.mapShadow(`${folder}${name}`, Buffer.from(picture.bytes))
    }
    for (const name of earlier) if (!given.has(name)) compiler.unmapShadow(`${folder}${name}`)
    const known = pictures.map((picture) => {
      const { file, format, longest } = picture
      return [file, { name: pictureFile(picture), format, longest }] as const
    })
    const json = JSON.stringify(Object.fromEntries(known))
    compiler.mapShadow(`${folder}pictures.json`, Buffer.from(json))
    return json
  }
}

/** Its bytes alone, so that nothing that an editor writes is part of a path. */
export function pictureFile({ sha256 }: PrintPicture): string {
  return `picture-${sha256}`
}
