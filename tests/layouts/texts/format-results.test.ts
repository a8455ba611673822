import { describe, expect, test } from 'vitest'
import { formatResults } from '../../../layouts/texts/format-results.ts'
import { textsIn } from '../../../layouts/texts/texts-in.ts'
import type { Commitment, Measurement } from '../../../scripts/model/archive.ts'
import { commitment, figure, outcome, promise, publication, report, target } from '../../helpers/build-archive.ts'

const reading = { language: 'sv', defaultLanguage: 'sv', texts: textsIn('sv', 'sv') } as const

function inPublication(one: Commitment): Commitment {
  publication({ promises: [promise({ commitments: [one] })] })
  return one
}

function measured(parts: Partial<Extract<Measurement, { verdict: 'met' | 'exceeded' | 'below' }>>): Measurement {
  const told = outcome()
  report({ outcomes: [told] })
  return {
    verdict: 'met',
    target: target(),
    figure: figure(),
    outcome: told,
    sumOf: [],
    covered: null,
    expected: 6,
    scaling: null,
    ...parts,
  }
}

function read(one: Commitment): readonly string[] {
  return formatResults(inPublication(one), reading).map(({ figure: words, verdicts }) =>
    [words ?? '–', ...verdicts].join(': ').replaceAll('\u00a0', ' '),
  )
}

test('each figure stands with its own verdict, and one of a part of the time with its days', () => {
  const [few, many] = [figure({ value: 3 }), figure({ value: 7 })]
  const year = (from: string, to: string) => ({ covered: { from, to } })
  const measurements = [
    measured({ verdict: 'below', figure: few, ...year('2018-01-01', '2018-06-30') }),
    measured({ verdict: 'exceeded', figure: many, ...year('2018-01-01', '2018-12-31') }),
  ]
  expect(read(commitment({ outcomes: [outcome({ figures: [many] })], measurements }))).toEqual([
    '3 möten (januari–juni 2018): Mindre än utlovat',
    '7 möten: Mer än utlovat',
  ])
})

test('figures that are held against nothing stand alone, and targets without a figure come last', () => {
  const counted = figure({ value: 7 })
  const told = outcome({ figures: [counted, figure({ value: 90 })] })
  const without: Measurement = {
    ...{ verdict: 'cannot-compare', reason: 'no-figure', target: target(), figure: null, outcome: told },
    ...{ sumOf: [], covered: null, wholePeriod: null },
  }
  const measurements = [measured({ verdict: 'exceeded', figure: counted }), without]
  expect(read(commitment({ outcomes: [told], measurements }))).toEqual([
    '7 möten: Mer än utlovat',
    '90 möten',
    '–: Går inte att jämföra',
  ])
})

describe('a sum', () => {
  const outcomes = [12, 13].map((value) => outcome({ figures: [figure({ value })] }))
  for (const one of outcomes) report({ outcomes: [one] })
  const sumOf = outcomes.flatMap((one) => one.figures.map((part) => ({ figure: part, outcome: one })))
  const sum = () => ({ figure: figure({ value: 25 }), sumOf })

  test('stands in the place of the figures that it is made of', () => {
    const measurements = [measured({ verdict: 'exceeded', ...sum() })]
    expect(read(commitment({ outcomes, measurements }))).toEqual(['12 + 13 = 25 möten: Mer än utlovat'])
  })

  test('stands once where it is held against several targets', () => {
    const measurements = [measured({ verdict: 'exceeded', ...sum() }), measured({ verdict: 'below', ...sum() })]
    expect(read(commitment({ outcomes, measurements }))).toEqual([
      '12 + 13 = 25 möten: Mer än utlovat: Mindre än utlovat',
    ])
  })

  test('leaves beside it a figure that is held against another target by itself', () => {
    const [, last] = sumOf
    const measurements = [measured({ ...sum() }), measured({ verdict: 'below', ...(last && { figure: last.figure }) })]
    expect(read(commitment({ outcomes, measurements }))).toEqual([
      '12 + 13 = 25 möten: Målet är nått',
      '13 möten: Mindre än utlovat',
    ])
  })
})

test('without figures there is nothing to tell', () => {
  expect(read(commitment())).toEqual([])
})
