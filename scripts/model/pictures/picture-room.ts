// What compilers hold of all pictures of a document together, a gigabyte and a half, and what they make a PDF weigh: some
// forty pictures as phones make them, where a page needs a tenth of each.
const MOST_PIXELS = 500_000_000
const MOST_BYTES = 100 * 2 ** 20

/** Whether there is room for one picture more; what has a place takes it from the next. */
export type PictureRoom = (picture: { readonly width: number; readonly height: number }, sizeInBytes: number) => boolean

/** The room that one publication has for pictures in each of its PDFs. */
export function pictureRoom(): PictureRoom {
  let [pixels, bytes] = [MOST_PIXELS, MOST_BYTES]
  return ({ width, height }, sizeInBytes) => {
    if (width * height > pixels || sizeInBytes > bytes) return false
    pixels -= width * height
    bytes -= sizeInBytes
    return true
  }
}
