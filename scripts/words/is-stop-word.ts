import { SWEDISH_STOP_WORDS } from './swedish/stop-words.ts'

const ENGLISH = `
  a about an and are as at be been but by can could did do does for from had has have he her his how i if in into is it its
  many me more my no not of on or our she should so such than that the their them then there they this to too up us was we
  were what when where which who whom why will with would you your`
const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  sv: SWEDISH_STOP_WORDS,
  en: new Set(ENGLISH.trim().split(/\s+/)),
}

/** Whether a word in small letters says nothing of what somebody looks for: *vad gör ni åt*. */
export function isStopWord(word: string, language: string): boolean {
  return STOP_WORDS[language.toLowerCase().split('-', 1)[0] ?? '']?.has(word) ?? false
}
