import { describe, expect, test } from 'vitest'
import { contentAsIn, withoutEmptyEnds } from '../../scripts/seal/sealed-text.ts'

describe('of a text', () => {
  test.each([
    { name: 'empty lines above and below are left out', text: '\n \t\n\nEtt.\n\nTvå.\n\n \n', kept: 'Ett.\n\nTvå.' },
    { name: 'spaces before the first line are kept, which make it code', text: '\n    Ett.\n', kept: '    Ett.' },
    { name: 'a line with a no-break space is kept, which is a paragraph', text: '\u00a0\nEtt.', kept: '\u00a0\nEtt.' },
    { name: 'nothing is left of empty lines', text: '\n \n', kept: '' },
  ])('$name', ({ text, kept }) => {
    expect(withoutEmptyEnds(text)).toBe(kept)
  })

  test('with very many empty lines, no time is lost', () => {
    expect(withoutEmptyEnds(`${' \n'.repeat(300_000)}Ett.${'\n '.repeat(300_000)}`)).toBe('Ett.')
  })
})

test('lines of the first version know nothing of the spaces around texts', () => {
  const text = '    Ett.'
  const content = {
    title: ' A',
    text,
    translations: { en: { text } },
    foreword: { text, translations: { en: { text } } },
  }
  expect(contentAsIn({ version: 2 }, content)).toEqual(content)
  expect(contentAsIn({}, content)).toEqual({
    title: ' A',
    text: 'Ett.',
    translations: { en: { text: 'Ett.' } },
    foreword: { text: 'Ett.', translations: { en: { text: 'Ett.' } } },
  })
})
