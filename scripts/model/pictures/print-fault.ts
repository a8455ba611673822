import type { Picture } from './picture.ts'

/** Why a picture that browsers show stands in no PDF, or not in the one for archives. */
export type PrintFault =
  | { readonly kind: 'format' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'pixels'; readonly width: number; readonly height: number; readonly millions: number }
  | { readonly kind: 'bytes'; readonly sizeInBytes: number; readonly limitInBytes: number }

// Each takes up to eight bytes of memory in every compiler that is at work. Phones make pictures of 50 million at most
// unless they are told to.
const MOST_PIXELS = 51_000_000
const MILLION = 1_000_000
// A picture is in each PDF of its publication.
const MOST_BYTES = 20 * 2 ** 20

/** Why a picture is not printed; `null` when it is. */
export function printFault(picture: Picture | null, sizeInBytes: number): PrintFault | null {
  if (picture === null) return { kind: 'format' }
  const { width, height, isWhole } = picture
  if (!isWhole || width === 0 || height === 0) return { kind: 'damaged' }
  if (width * height > MOST_PIXELS)
    return { kind: 'pixels', width, height, millions: Math.floor(MOST_PIXELS / MILLION) }
  return sizeInBytes > MOST_BYTES ? { kind: 'bytes', sizeInBytes, limitInBytes: MOST_BYTES } : null
}
