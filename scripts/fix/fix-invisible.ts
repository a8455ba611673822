/** What takes no place: soft hyphen, zero-width space and joiners, word joiner, byte order mark. */
export const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]|\u200C|\u200D/g
/** Looks like a hyphen, and is not found by a search for one. */
export const UNBREAKABLE_HYPHEN = /\u2011/g

// Joiners are at home in emoji and in scripts other than Latin.
const MISPLACED = /[\u00AD\u200B\u2060\uFEFF]|(?<=^|[\p{Script=Latin}\p{N}\p{P}\s])[\u200C\u200D]/gu

/** The words without the characters that cannot be seen. */
export function fixInvisible(words: string): string | null {
  const visible = words.replace(MISPLACED, '').replace(UNBREAKABLE_HYPHEN, '-')
  return visible === words ? null : visible
}
