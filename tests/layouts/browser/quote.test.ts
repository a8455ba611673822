import { describe, expect, test } from 'vitest'
import { quote } from '../../../layouts/browser/quote.ts'

const isHit = (word: string) => word.startsWith('lamp')
const shown = (text: string) =>
  quote(text, isHit)
    .map((piece) => (piece.isHit ? `[${piece.text}]` : piece.text))
    .join('')

describe('a quotation', () => {
  test('of a short text is all of it, with the hits marked', () => {
    expect(shown('Vi byter lampor, och Lamporna är nya.')).toBe('Vi byter [lampor], och [Lamporna] är nya.')
  })

  test('begins where the sentence of the first hit does', () => {
    const text = `${'Ett långt stycke om annat. '.repeat(20)}Här byter vi alla lampor i parken. ${'Och mer. '.repeat(30)}`
    expect(shown(text)).toMatch(/^… Här byter vi alla \[lampor\] i parken\. Och mer\. .* …$/)
  })

  test('begins a few words before the hit in a long sentence', () => {
    const text = `${'ord '.repeat(60)}med lampor ${'ord '.repeat(60)}`
    expect(shown(text)).toMatch(/^… (ord ){5}med \[lampor\] (ord ?)+ …$/)
  })

  test('is the beginning where nothing was hit', () => {
    expect(shown('Om annat.')).toBe('Om annat.')
    expect(shown('')).toBe('')
  })

  test('stands where most was hit', () => {
    const text = `En lampa här. ${'Om annat nu. '.repeat(20)}Tre lampor, lampan och lampskärmar. ${'Slut. '.repeat(20)}`
    expect(shown(text)).toMatch(/^… Tre \[lampor\], \[lampan\] och \[lampskärmar\]\./)
  })
})
