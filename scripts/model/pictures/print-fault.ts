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
// As they are told: those of a phone are some hundred thousand more than it says.
const MILLIONS = 50
// A picture is in each PDF of its publication.
export const MOST_PRINTED_BYTES = 20 * 2 ** 20

/** Why a picture is not printed; `null` when it is. */
export function printFault(picture: Picture | null, sizeInBytes: number): PrintFault | null {
  if (picture === null) return { kind: 'format' }
  const { width, height, isWhole } = picture
  if (!isWhole || width === 0 || height === 0) return { kind: 'damaged' }
  if (width * height > MOST_PIXELS) return { kind: 'pixels', width, height, millions: MILLIONS }
  return sizeInBytes > MOST_PRINTED_BYTES ? tooManyBytes(sizeInBytes) : null
}

/** Of a picture that is larger than any that is printed, whatever it is. */
export function tooManyBytes(sizeInBytes: number): PrintFault {
  return { kind: 'bytes', sizeInBytes, limitInBytes: MOST_PRINTED_BYTES }
}
