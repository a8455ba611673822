/** What is known by its words, as it has no id: an answer, or a group of those who answered. */
type Known = { readonly knownAs: string }

/**
 * The same answer (or group) in a list of a group, another survey or another year: the one with the same words in the
 * site's default language, whether or not both are translated. `null` when it is not there; another one never stands in.
 */
export function sameAnswer<Kind extends Known>({ knownAs }: Known, among: readonly Kind[]): Kind | null {
  return among.find((other) => other.knownAs === knownAs) ?? null
}
