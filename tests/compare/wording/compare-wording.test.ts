import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareWording } from '../../../scripts/compare/wording/compare-wording.ts'
import type { Wording, WordingPart } from '../../../scripts/compare/wording/wording.ts'

const SIGNS = { same: '', removed: '-', added: '+' } as const

/** `changed: Vi håller [-sex-][+åtta+] möten.` */
function shown(wording: Wording): readonly string[] {
  return wording.map(({ kind, parts }) => `${kind}: ${parts.map(part).join('')}`)
}

function part({ kind, text }: WordingPart): string {
  return kind === 'same' ? text : `[${SIGNS[kind]}${text}${SIGNS[kind]}]`
}

function side(wording: Wording, kind: 'removed' | 'added'): string {
  const parts = wording.flatMap((sentence) => sentence.parts)
  return parts.flatMap((one) => (one.kind === 'same' || one.kind === kind ? [one.text] : [])).join('')
}

test.each([
  {
    name: 'a word inside a sentence',
    before: 'Vi håller sex möten. Alla får komma.',
    after: 'Vi håller åtta möten. Alla får komma.',
    wording: ['changed: Vi håller [-sex-][+åtta+] möten. ', 'same: Alla får komma.'],
  },
  {
    name: 'words beside each other are one change',
    before: 'Polisen går sex korta rundor varje vecka.',
    after: 'Polisen går åtta långa rundor varje vecka.',
    wording: ['changed: Polisen går [-sex korta-][+åtta långa+] rundor varje vecka.'],
  },
  {
    name: 'a sentence that is put in',
    before: 'Ett löfte. Tre ord till.',
    after: 'Ett löfte. Något helt nytt. Tre ord till.',
    wording: ['same: Ett löfte. ', 'added: [+Något helt nytt. +]', 'same: Tre ord till.'],
  },
  {
    name: 'a sentence that is moved',
    before: 'Vi går runt på kvällen. Vi ringer på. Vi lyssnar noga.',
    after: 'Vi ringer på. Vi lyssnar noga. Vi går runt på kvällen.',
    wording: [
      'moved-away: [-Vi går runt på kvällen. -]',
      'same: Vi ringer på. ',
      'same: Vi lyssnar noga.[+ +]',
      'moved-here: [+Vi går runt på kvällen.+]',
    ],
  },
  {
    name: 'other words throughout are another sentence',
    before: 'Polisen går runt.',
    after: 'Kommunen bygger en lekplats.',
    wording: ['removed: [-Polisen går runt.-]', 'added: [+Kommunen bygger en lekplats.+]'],
  },
  {
    name: 'broken lines leave a sentence the same',
    before: 'Vi går\nrunt.',
    after: 'Vi går runt.',
    wording: ['same: Vi går[-\n-][+ +]runt.'],
  },
  {
    name: 'a period of years is one word',
    before: 'Löftet gäller 2019–2020 i hela kommunen.',
    after: 'Löftet gäller 2021–2022 i hela kommunen.',
    wording: ['changed: Löftet gäller [-2019–2020-][+2021–2022+] i hela kommunen.'],
  },
  { name: 'nothing at all', before: '', after: '', wording: [] },
  { name: 'a text where there was none', before: '', after: 'Nytt.', wording: ['added: [+Nytt.+]'] },
])('$name', ({ before, after, wording }) => {
  expect(shown(compareWording(before, after))).toEqual(wording)
})

describe('whatever the texts', () => {
  const words = ['Vi', 'polisen', 'k:a', 'A-traktor', '2019–2020', 'kl. 18.00', '50 %', 't.ex.', '.', '. ', '! ', '\n']
  const text = fc.oneof(
    fc.array(fc.constantFrom(...words, ' ', ', ', '\n\n', '- ', '**'), { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 80 }),
  )

  test('what stayed and what was removed is the earlier text, what stayed and was added the later', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const wording = compareWording(before, after)
        expect(side(wording, 'removed')).toBe(before)
        expect(side(wording, 'added')).toBe(after)
      }),
      { numRuns: 500 },
    )
  })

  test('a text beside itself has nothing but what is the same', () => {
    fc.assert(
      fc.property(text, (one) => {
        const parts = compareWording(one, one).flatMap((sentence) => sentence.parts)
        expect(parts.filter(({ kind }) => kind !== 'same')).toEqual([])
      }),
    )
  })
})

test('a sentence with more changes than can be followed is told as a whole', () => {
  const long = (word: string) => Array.from({ length: 300 }, (_, at) => `${at % 2 ? word : 'och'}${at}`).join(' ')
  expect(compareWording(`Vi ${long('a')}.`, `Vi ${long('b')}.`).map(({ kind }) => kind)).toEqual(['removed', 'added'])
})
