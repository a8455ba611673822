const QUESTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  sv: new Set(['lova', 'lovar', 'lovas', 'lovade', 'lovat', 'lovats', 'löfte', 'löftet', 'löften', 'löftena']),
  en: new Set(['promise', 'promised', 'promises']),
}

/** Whether a word says nothing in a question to this site, as all of it is promises: *vad lovas om inbrott*. */
export function isQuestionWord(word: string, language: string): boolean {
  return QUESTION_WORDS[language.toLowerCase().split('-', 1)[0] ?? '']?.has(word) ?? false
}
