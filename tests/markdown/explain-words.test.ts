import { describe, expect, test } from 'vitest'
import { ExplainedText } from '../../layouts/components/explained-text.tsx'
import { Prose } from '../../layouts/components/prose.tsx'
import { WordExplanations } from '../../layouts/components/word-explanations.tsx'
import { type ExplainableText, explainWords } from '../../scripts/markdown/explain-words.ts'
import type { GlossaryEntry } from '../../scripts/model/archive.ts'
import { publication, sv } from '../helpers/build-archive.ts'
import { pageIn, read, render, wordsIn } from '../layouts/components/render.ts'

const entry = (id: string, word: GlossaryEntry['word'], ...synonyms: readonly string[]): GlossaryEntry => ({
  id,
  word,
  explanation: sv(`Vad ${id} är.`),
  synonyms,
})
const glossary = [
  entry('grannsamverkan', { sv: 'Grannsamverkan', en: 'Neighbourhood watch' }, 'grannstöd'),
  entry('epa', sv('A-traktor'), 'epa'),
]
const page = pageIn('sv', { glossary })
const explain = (texts: readonly ExplainableText[], on = page) => explainWords(on, texts)

describe('on a page', () => {
  const [first, second] = [sv('Om *grannsamverkan*.'), sv('Om grannstöd och epa.')]
  const words = explain([{ markdown: first }, { plain: second }])

  test('a word is explained where it is used first, in whatever form', () => {
    expect(words.uses.map(({ entry: { id }, form }) => `${id}: ${form}`)).toEqual([
      'grannsamverkan: grannsamverkan',
      'epa: epa',
    ])
    expect(render(ExplainedText, { page, text: second, words })).toBe(
      'Om grannstöd och <a class="explained-word" id="use_epa" href="#word_epa" role="doc-glossref">epa</a>.',
    )
  })

  test('the texts stay as they were', () => {
    const made = publication()
    const prose = (explained?: typeof words) =>
      render(Prose, { page, publication: made, text: first, under: 1, ...(explained && { words: explained }) })
    expect(wordsIn(prose(words))).toBe(wordsIn(prose()))
    expect(prose(words)).not.toBe(prose())
    expect(read(ExplainedText, { page, text: second, words })).toBe(second.sv)
  })

  test('the explanations stand in the order of the text, each with the way back', () => {
    expect(read(WordExplanations, { page, words })).toBe(
      'Ordförklaringar Grannsamverkan Vad grannsamverkan är. Tillbaka till ”grannsamverkan” i texten ' +
        'A-traktor Vad epa är. Tillbaka till ”epa” i texten',
    )
  })

  test('every word leads to an explanation, and every explanation back to a word', () => {
    const html = [
      render(Prose, { page, publication: publication(), text: first, under: 1, words }),
      render(ExplainedText, { page, text: second, words }),
      render(WordExplanations, { page, words }),
    ].join('')
    const idsIn = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    const targets = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id)
    expect(targets).toHaveLength(4)
    expect(new Set(targets)).toEqual(new Set(idsIn))
    expect(new Set(idsIn).size).toBe(idsIn.length)
  })
})

test('a page that uses no word of the glossary has no list', () => {
  expect(render(WordExplanations, { page, words: explain([{ plain: sv('Om möten.') }]) })).toBe('')
})

describe('in another language', () => {
  const on = pageIn('en', { glossary })

  test('the words of that language count', () => {
    const text = { sv: 'Om grannsamverkan.', en: 'On neighbourhood watch, in Swedish grannstöd.' }
    expect(explain([{ plain: text }], on).uses.map(({ form }) => form)).toEqual(['neighbourhood watch'])
  })

  test('words of a text that is not translated are those of its own language, and marked so', () => {
    const words = explain([{ plain: sv('Om grannstöd.') }], on)
    expect(render(WordExplanations, { page: on, words })).toContain('“<span lang="sv">grannstöd</span>”')
    expect(read(WordExplanations, { page: on, words })).toContain('Neighbourhood watch')
  })
})
