import { EVENT_ID, type Event, SCALAR_STYLE } from 'js-yaml'
import { maskIdentityNumbers } from '../report/identity-numbers.ts'
import type { Place, Report } from '../report/problem.ts'

// After a space, `#` begins a comment. Whoever means one writes a space after it; `#tryggtorg` is a word of the text.
const WORD_AFTER_VALUE = /[ \t]+(#[\p{L}\p{N}][\p{L}\p{N}_-]*)/uy
const WORD_AFTER_KEY = /[ \t]*:[ \t]+(#[\p{L}\p{N}][\p{L}\p{N}_-]*)/uy

/** Warns where a value without quotation marks ends at a `#`, and the rest of its line is lost. */
export function reportCutTexts(
  events: readonly Event[],
  source: string,
  placeAt: (offset: number) => Place,
  report: Report,
): void {
  // Most files are without such a sign, and there are thousands of them.
  if (!/[ \t]#[\p{L}\p{N}]/u.test(source)) return
  for (const [index, event] of events.entries()) {
    if (!isPlain(event)) continue
    const word =
      wordAt(WORD_AFTER_VALUE, source, event.valueEnd) ?? wordInsteadOfValue(event, events[index + 1], source)
    if (word === null) continue
    const place = { ...placeAt(word.offset), length: word.text.length }
    report('yaml/comment-in-text', place, { word: maskIdentityNumbers(word.text) })
  }
}

type Word = { readonly text: string; readonly offset: number }

// `text: #tryggtorg på fredagar` has no value at all.
function wordInsteadOfValue(key: { readonly valueEnd: number }, value: Event | undefined, source: string): Word | null {
  const isLeftOut = value?.type === EVENT_ID.SCALAR && value.valueStart === -1
  return isLeftOut ? wordAt(WORD_AFTER_KEY, source, key.valueEnd) : null
}

function isPlain(event: Event): event is Extract<Event, { readonly valueEnd: number }> {
  return event.type === EVENT_ID.SCALAR && event.style === SCALAR_STYLE.PLAIN && event.valueStart !== -1
}

function wordAt(pattern: RegExp, source: string, offset: number): Word | null {
  pattern.lastIndex = offset
  const found = pattern.exec(source)
  const [whole = '', text = ''] = found ?? []
  return found === null ? null : { text, offset: offset + whole.length - text.length }
}
