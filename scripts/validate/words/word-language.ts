/** The languages that rules about words know. */
export const WORD_LANGUAGES = ['sv', 'en'] as const
export type WordLanguage = (typeof WORD_LANGUAGES)[number]

/** The language whose words a text is held to: `sv-x-lattlast` → `sv`; `null` for a language without lists. */
export function wordLanguage(language: string): WordLanguage | null {
  const [main] = language.toLowerCase().split('-', 1)
  return WORD_LANGUAGES.find((known) => known === main) ?? null
}
