import { expect, test } from 'vitest'
import { phraseOf } from '../../../layouts/texts/reading.ts'
import { localText, mixedWords, prose } from '../../../scripts/print/blocks/local-text.ts'
import { publication } from '../../helpers/build-archive.ts'
import { describeBlocks, describeInlines } from '../../helpers/describe-blocks.ts'
import { printing } from '../../helpers/printing.ts'

const inEnglish = printing(publication(), 'en')

test('a translated text stands as it is', () => {
  expect(describeInlines([localText({ sv: 'Löfte', en: 'Promise' }, inEnglish)])).toBe('Promise')
  expect(describeBlocks(prose({ sv: 'Löfte', en: 'A *promise*' }, 1, inEnglish))).toBe('p A *promise*\n')
})

test('a text without translation is marked with its language', () => {
  expect(describeInlines([localText({ sv: 'Löfte' }, inEnglish)])).toBe('{sv: Löfte}')
  expect(describeBlocks(prose({ sv: '# Löfte\n\nord' }, 1, inEnglish))).toBe('in sv\n  h2 Löfte\n  p ord\n')
})

test.each([
  { name: 'line breaks and tabs are spaces', text: 'a\r\n  b\tc', line: 'a b c' },
  { name: 'no space at either end', text: ' a\n', line: 'a' },
  { name: 'a no-break space stays', text: 'kl.\u00a08', line: 'kl.\u00a08' },
])('a text on one line: $name', ({ text, line }) => {
  expect(describeInlines([localText({ sv: text }, printing())])).toBe(line)
})

test('a text that runs the other way than the words around it stands apart', () => {
  const inArabic = printing(publication(), 'ar')
  expect(localText({ sv: 'Löfte', ar: 'وعد' }, inArabic)).toEqual({
    kind: 'text',
    text: 'وعد',
    language: { lang: 'ar', region: null },
    isApart: true,
  })
  expect(localText({ sv: 'Löfte' }, inArabic)).toEqual({ kind: 'text', text: 'Löfte', language: null })
})

test('words from content within a sentence are marked where they are in another language', () => {
  const sentence = (title: Record<string, string>) =>
    describeInlines(mixedWords((reading) => `Because of ${phraseOf(title, reading)}, last year`, inEnglish))
  expect(sentence({ sv: 'Dialog' })).toBe('Because of {sv: Dialog}, last year')
  expect(sentence({ sv: 'Dialog', en: 'Talks' })).toBe('Because of Talks, last year')
})
