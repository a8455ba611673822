import { describe, expect, test } from 'vitest'
import { CommitmentFacts } from '../../../layouts/components/commitment-facts.tsx'
import { MixedText } from '../../../layouts/components/mixed-text.tsx'
import { formatTarget } from '../../../layouts/texts/format-target.ts'
import { commitment, sv, target } from '../../helpers/build-archive.ts'
import { pageIn, read, render } from './render.ts'

const visits = { id: 'besok', one: sv('besök'), many: sv('besök'), time: null }
const monthly = target({ unit: visits, per: 'month' })
const html = (language: 'sv' | 'en') =>
  render(MixedText, { page: pageIn(language), text: (reading) => formatTarget(monthly, reading) })

describe('a sentence with words from content', () => {
  test('marks those in another language than the page, and nothing else', () => {
    expect(html('en')).toBe('at least 6 <span lang="sv">besök</span> per month')
  })

  test('has no marks where all of it is in one language', () => {
    expect(html('sv')).toBe('minst 6 besök per månad')
  })

  test('keeps markup in such words as words', () => {
    const unit = { ...visits, one: sv('<b>'), many: sv('<b>') }
    const text = render(MixedText, {
      page: pageIn('en'),
      text: (reading) => formatTarget({ ...monthly, unit }, reading),
    })
    expect(text).toBe('at least 6 <span lang="sv">&lt;b></span> per month')
  })
})

describe('printed words', () => {
  const facts = (asPrinted: string) => ({
    page: pageIn('en'),
    commitment: commitment({
      targets: [target({ unit: visits, per: null, amount: { kind: 'exactly', value: 6 }, asPrinted })],
      when: { from: '2018-03', to: '2018-05', asPrinted: 'våren' },
    }),
  })

  test('are marked as Swedish on an English page', () => {
    const shown = render(CommitmentFacts, facts('sex besök'))
    expect(shown).toContain('6 <span lang="sv">besök</span> (as printed: “<span lang="sv">sex besök</span>”)')
    expect(shown).toContain('March–May 2018 (as printed: “<span lang="sv">våren</span>”)')
  })

  test('that are what is shown already are not said twice', () => {
    expect(read(CommitmentFacts, facts('6 besök'))).toContain('Target 6 besök When')
  })
})
