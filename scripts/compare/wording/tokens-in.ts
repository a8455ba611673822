import { endsNoSentence } from '../../words/ends-no-sentence.ts'

// Our own table, not `Intl.Segmenter`, whose answers change with the ICU data of each machine. What stays whole:
const TOKENS = [
  // addresses
  String.raw`https?:\/\/[^\s)\]>]+`,
  // times: kl. 18.00, kl 18–21
  String.raw`kl\.?\s?\d+(?:[.:]\d+)?(?:\s?[–-]\s?\d+(?:[.:]\d+)?)?`,
  // numbers: 2019–2020, 10 000, 0,5, 18.00, 50 %, 3:e
  String.raw`\d+(?:[.,:/]\d+|[ \u00A0\u202F]\d{3}(?!\d))*(?:\s?[–-]\s?\d+(?:[.,:]\d+)*)?(?:[ \u00A0\u202F]?%|:\p{L}+|-\p{L}+)?`,
  // abbreviations of letters and stops: t.ex., bl.a.
  String.raw`\p{L}{1,3}\.(?:\p{L}{1,3}\.)+`,
  // words, with soft hyphens: k:a, A-traktor, kommun­styrelsen
  String.raw`\p{L}[\p{L}\p{M}\p{N}\u00AD]*(?:[-:’'.](?=\p{L})[\p{L}\p{M}\p{N}\u00AD]+)*`,
  String.raw`\s+`,
  // anything else sign by sign
  '.',
]
const TOKEN = new RegExp(TOKENS.join('|'), 'gsu')

/** The words, signs and spaces of a text; put together again they are the text. */
export function tokensIn(text: string): readonly string[] {
  return text.match(TOKEN) ?? []
}

// A sentence ends at its mark, with the quotation marks and brackets that close it, or at an empty line.
const SENTENCE_END =
  /[.!?…]+["”’»)\]*_]*\s+(?=["”’»“‘(*_[]*[\p{Lu}\p{N}])|\n[^\S\n]*\n\s*|\n(?=[^\S\n]*(?:[-*+]|\d+[.)]|#+)\s)/gu

/** The sentences of a text, each with the spaces that follow it; items of lists and headings are sentences too. */
export function sentencesIn(text: string): readonly string[] {
  const sentences: string[] = []
  let start = 0
  for (const { index, 0: mark } of text.matchAll(SENTENCE_END)) {
    if (mark.startsWith('.') && endsNoSentence(text, start, index)) continue
    sentences.push(text.slice(start, index + mark.length))
    start = index + mark.length
  }
  if (start < text.length) sentences.push(text.slice(start))
  return sentences
}
