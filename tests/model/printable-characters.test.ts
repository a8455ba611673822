import { describe, expect, test } from 'vitest'
import { PRINTABLE_RANGES, unprintableIn } from '../../scripts/model/printable-characters.ts'
import { printDocument } from '../../scripts/print/print-document.ts'
import { startTypst } from '../../scripts/print/typst/typst.ts'
import { promise, publication, sv } from '../helpers/build-archive.ts'
import { printing } from '../helpers/printing.ts'

test('what the fonts lack is found with its place, and ends of lines are fine', () => {
  expect(unprintableIn('Tryggt 👍\n\tpå 田')).toEqual([
    { character: '👍', at: 7 },
    { character: '田', at: 14 },
  ])
})

test.each(['Räksmörgås', 'Sámi ŋ ŧ đ', '½ ✓ → ◐', '”så” – …', 'الجيران', 'Ελληνικά', 'Кириллица'])(
  '%s can be printed',
  (text) => {
    expect(unprintableIn(text)).toEqual([])
  },
)

/** Letters that Unicode has given out, one by one: what stands between letters is asked of no font. */
const LETTER = /^[\p{L}\p{N}\p{P}\p{S}]$/u

describe('the compiler', () => {
  test('sets every printable character, upright, bold and emphasised', async () => {
    const all = PRINTABLE_RANGES.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
    ).filter((character) => LETTER.test(character) && !/[\\`*_~<>[\]]/.test(character))
    expect(all.length).toBeGreaterThan(3000)
    const lines = Array.from({ length: Math.ceil(all.length / 100) }, (_, at) =>
      all.slice(at * 100, at * 100 + 100).join(' '),
    )
    const words = lines
      .map((line) => `a ${line} a\n\n**a ${line} a**\n\n*a ${line} a*\n\n***a ${line} a***`)
      .join('\n\n')
    expect(await compile(words)).toBeInstanceOf(Uint8Array)
  })

  test('refuses the characters beside them', async () => {
    const typst = await startTypst()
    const beside = PRINTABLE_RANGES.map(([, last]) => String.fromCodePoint(last + 1)).filter(
      (one) => LETTER.test(one) && unprintableIn(one).length > 0,
    )
    expect(beside.length).toBeGreaterThan(100)
    for (const one of beside.filter((_, index) => index % 5 === 0)) {
      expect(() => typst.compile(documentOf(`x${one}x`))).toThrow('is in none of the fonts')
    }
  })
})

function documentOf(markdown: string) {
  return printDocument(printing(publication({ promises: [promise({ text: sv(markdown) })] })))
}

async function compile(markdown: string): Promise<Uint8Array> {
  return (await startTypst()).compile(documentOf(markdown))
}
