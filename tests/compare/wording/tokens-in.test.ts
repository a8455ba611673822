import { expect, test } from 'vitest'
import { sentencesIn, tokensIn } from '../../../scripts/compare/wording/tokens-in.ts'

test.each([
  'k:a',
  'A-traktor',
  '2019–2020',
  'kl. 18.00',
  'kl. 18–21',
  '50 %',
  '50\u00A0%',
  '10 000',
  '0,5',
  't.ex.',
  'bl.a.',
  'kommun\u00ADstyrelsen',
  '3:e',
  'Särö',
  'https://kommun.example/a?b=c',
])('”%s” stays whole', (token) => {
  expect(tokensIn(`Vi ${token} ska`)).toEqual(['Vi', ' ', token, ' ', 'ska'])
})

test('signs and Markdown are tokens of their own', () => {
  expect(tokensIn('**Nu**, ja.')).toEqual(['*', '*', 'Nu', '*', '*', ',', ' ', 'ja', '.'])
})

test('a sentence ends at its mark, at an empty line, and at a new item of a list', () => {
  expect(sentencesIn('Ett. Två!\n\nTre\n- fyra\n- fem')).toEqual(['Ett. ', 'Två!\n\n', 'Tre\n', '- fyra\n', '- fem'])
})

test.each([
  'Polisen finns på plats, t.ex. Torget, varje vecka.',
  'Vi ses kl. 18.00 på torget.',
  'A. Svensson leder arbetet.',
  '1. Polisen går runt.',
])('”%s” is one sentence', (text) => {
  expect(sentencesIn(text)).toEqual([text])
})
