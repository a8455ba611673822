/** Formats that are pictures too: browsers show AVIF, and phones make HEIC. */
export type FormatElsewhere = 'avif' | 'heic'

// ISO/IEC 14496-12: `ftyp`, the brand of the file, a version, and the brands that it is to be read as.
const BRANDS = { from: 8, most: 64 }

/** Which of these formats a file has; `null` when none. */
export function formatElsewhere(bytes: Uint8Array): FormatElsewhere | null {
  const head = Buffer.from(bytes.subarray(0, BRANDS.most))
  if (head.toString('latin1', 4, 8) !== 'ftyp') return null
  const brands = head.toString('latin1', BRANDS.from, Math.min(BRANDS.most, head.readUInt32BE(0)))
  if (/avi[fs]/.test(brands)) return 'avif'
  return /hei[cxms]|hev[cx]|mif1|msf1/.test(brands) ? 'heic' : null
}
