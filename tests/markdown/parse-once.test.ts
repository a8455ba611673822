import { expect, test } from 'vitest'
import { parseOnce, parseToChange } from '../../scripts/markdown/parse-once.ts'
import { plainText } from '../../scripts/markdown/plain-text.ts'
import { renderMarkdown } from '../../scripts/markdown/render-markdown.ts'
import { wordsInMarkdown } from '../../scripts/markdown/words-in-markdown.ts'

const TEXT = '# Epa\n\nUnga med *epa*, se [beslutet](files/beslut.pdf).'
const words = [{ id: 'epa', forms: ['epa'] }]

test('a text that is looked through several times on end is parsed once', () => {
  expect(parseOnce(TEXT)).toBe(parseOnce(TEXT))
})

test('whoever changes the tokens of a text is the last to get them', () => {
  const tokens = parseToChange(TEXT)
  expect(parseOnce(TEXT)).not.toBe(tokens)
  expect(parseToChange(TEXT)).not.toBe(tokens)
})

test('a text reads the same however often it has been looked through and shown', () => {
  const look = () => [
    wordsInMarkdown(TEXT, words),
    plainText(TEXT),
    renderMarkdown(TEXT, 1, (path) => `/filer/${path}`, { words, linkOf: (id) => ({ href: `#${id}` }) }),
  ]
  const first = look()
  expect(first.slice(0, 2)).toEqual([[{ id: 'epa', form: 'epa' }], 'Unga med epa, se beslutet.'])
  expect(look()).toEqual(first)
})
