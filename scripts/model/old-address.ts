import type { Address } from './address.ts'

/**
 * The folder whose page answers at an old address, be it that of a folder, of its page, or of a file: where a file is gone, a
 * web server answers with the page of a folder of its name.
 *
 * @example folderAt('/gammal'), folderAt('/gammal/'), folderAt('/gammal/index.html') // '/gammal/'
 */
export function folderAt(address: Address): Address {
  const folder = address.replace(/\/index\.html$/, '/')
  return folder.endsWith('/') ? folder : `${folder}/`
}
