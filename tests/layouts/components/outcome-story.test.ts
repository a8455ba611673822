import { describe, expect, test } from 'vitest'
import { OutcomeStory } from '../../../layouts/components/outcome-story.tsx'
import type { Commitment, Outcome } from '../../../scripts/model/archive.ts'
import { measure } from '../../../scripts/model/measuring/measure.ts'
import { daysOf } from '../../../scripts/model/periods/period-state.ts'
import { standingOn } from '../../../scripts/model/standing.ts'
import {
  commitment,
  figure,
  outcome,
  party,
  promise,
  publication,
  report,
  source,
  sv,
  target,
  unit,
} from '../../helpers/build-archive.ts'
import { pageIn, read, render } from './render.ts'

const CONTROL = unit('kontroll', 'kontroller')
const police = party({ id: 'polis', name: { sv: 'Polisen' }, short: { sv: 'Polisen' } })

/** Two years with one traffic control a week, judged in March 2021. */
function controls(outcomes: readonly Outcome[], parts: Partial<Commitment> = {}): Commitment {
  const targets = [target({ amount: { kind: 'at-least', value: 1 }, unit: CONTROL, per: 'week' })]
  const made = { ...commitment({ targets, due: '2020-12-31', ...parts }), outcomes }
  const period = { from: '2019', to: '2020', asPrinted: null, basis: 'stated' as const }
  publication({ period, promises: [promise({ commitments: [made] })] })
  const standing = standingOn('2021-03-01', outcomes, made.due)
  return { ...made, standing, measurements: measure({ ...made, period: daysOf(period) }) }
}

const reported = (parts: Partial<Outcome>, reportParts: Parameters<typeof report>[0] = {}) => {
  const made = outcome(parts)
  report({ by: [police], ...reportParts, outcomes: [made] })
  return made
}
const storyOf = (made: Commitment, language = 'sv') =>
  read(OutcomeStory, { page: pageIn(language), commitment: made, level: 4 })

test('what is said, what the figures show and what supports it are three parts, in that order', () => {
  const html = render(OutcomeStory, { page: pageIn('sv'), commitment: controls([]), level: 4 })
  expect([...html.matchAll(/<h4>(.*?)<\/h4>/g)].map(([, heading]) => heading)).toEqual([
    'Vad parterna säger',
    'Vad siffrorna visar',
    'Vad som styrker det',
  ])
})

test('where nothing is reported, each part says so', () => {
  const story = storyOf(controls([]))
  expect(story).toContain('Inte redovisat Tiden gick ut den 31 december 2020, för 60 dagar sedan.')
  expect(story).toContain('Går inte att jämföra. Inget utfall är redovisat.')
  expect(story).toContain('Inget underlag är känt.')
})

describe('62 controls in a report without a date', () => {
  const made = controls([reported({ figures: [figure({ value: 62, unit: CONTROL })] }, { id: 'undated', asOf: null })])

  test('cannot be compared, and the reader is told why', () => {
    expect(storyOf(made)).toContain(
      'Går inte att jämföra. Redovisningen säger varken när den gjordes eller vilken tid siffran gäller. ' +
        'Redovisat: 62 kontroller. Utlovat: minst 1 kontroll per vecka, alltså 104 kontroller under hela perioden. Beräknat av arkivet',
    )
  })

  test('the same in English', () => {
    expect(storyOf(made, 'en')).toContain(
      'Cannot be compared. The report says neither when it was made nor what time the figure covers.',
    )
  })

  test('the parties have said what was done, and no more', () => {
    expect(storyOf(made)).toContain(
      'Redovisat, men inte om det är uppfyllt Redovisat av Polisen, utan datum. Vad siffrorna visar',
    )
  })
})

test('what the program has worked out is marked, what the parties say is not', () => {
  const done = reported({ status: 'done', figures: [figure({ value: 104, unit: CONTROL })] }, { asOf: '2020-12-31' })
  const html = render(OutcomeStory, { page: pageIn('sv'), commitment: controls([done]), level: 4 })
  const [said = '', shown = ''] = html.split('Vad siffrorna visar')
  expect(said).toContain('Genomfört')
  expect(said).not.toContain('Beräknat av arkivet')
  expect(shown).toContain('Målet är nått')
  expect(shown).toContain('Beräknat av arkivet')
})

test('a commitment without target and figures says that there are none', () => {
  expect(storyOf(controls([], { targets: [] }))).toContain('Inga siffror är redovisade och inget mål är satt.')
})

describe('what every report has said', () => {
  const three = controls([
    reported({ status: 'in-progress', explanation: sv('Hälften är gjort.') }, { asOf: '2019-12-31' }),
    reported({ status: 'done', explanation: sv('Allt är gjort.') }, { asOf: '2020-12-31' }),
    reported({ status: 'done' }, { asOf: '2021-01-31' }),
  ])

  test('stands oldest first, each with its date, who gave it and its status', () => {
    expect(storyOf(three)).toContain(
      'Redovisningarna, äldst först: ' +
        '31 december 2019, Polisen: ◐ Pågår Hälften är gjort. ' +
        '31 december 2020, Polisen: ✓ Genomfört Allt är gjort. ' +
        '31 januari 2021, Polisen: ✓ Genomfört',
    )
  })

  test('a report that declares nothing says so', () => {
    const made = controls([reported({ status: 'done' }), reported({}, { asOf: null })])
    expect(storyOf(made)).toContain('Utan datum, Polisen: ● Redovisat, men inte om det är uppfyllt')
  })

  test('of a single report is its words, named once', () => {
    const made = controls([reported({ status: 'done', explanation: sv('Allt är gjort.') }, { asOf: '2020-12-31' })])
    expect(storyOf(made)).toContain('✓ Genomfört Enligt Polisen, 31 december 2020. Allt är gjort. Vad siffrorna visar')
  })
})

test('what only the calendar tells is marked as computed, after what the parties say', () => {
  const html = render(OutcomeStory, {
    page: pageIn('sv'),
    commitment: controls([reported({ status: 'in-progress', explanation: sv('Hälften.') }, { asOf: '2019-12-31' })]),
    level: 4,
  })
  expect(html).toMatch(
    /Hälften\..*Tiden gick ut den [^,]+, för 60 dagar sedan\. Inget slutligt besked har hittats\. <span class="computed">/s,
  )
  expect(html).not.toMatch(/Enligt Polisen[^<]*<span class="computed">/)
})

describe('half-years that are added up', () => {
  const halves = [
    { value: 12, covers: { from: '2019-01', to: '2019-06' }, url: 'https://delar.example/' },
    { value: 13, covers: { from: '2019-07', to: '2019-12' }, url: 'https://bokslut.example/' },
  ]
  const outcomes = halves.map(({ value, covers, url }) =>
    reported({ figures: [figure({ value, unit: CONTROL, source: source({ url }) })] }, { covers, asOf: covers.to }),
  )
  const targets = [target({ amount: { kind: 'at-least', value: 24 }, unit: CONTROL, per: 'year' })]
  const html = render(OutcomeStory, { page: pageIn('sv'), commitment: controls(outcomes, { targets }), level: 4 })
  const [said = '', shown = ''] = html.replaceAll('\u00a0', ' ').split('Vad siffrorna visar')

  test('stand as a sum, marked as worked out, with the sources of both', () => {
    expect(shown.match(/measurement-note-exceeded/g)).toHaveLength(1)
    expect(shown).toMatch(/12 \+ 13 = 25 kontroller\..*class="computed".*delar\.example.*bokslut\.example/s)
    expect(shown).not.toContain('Går inte att jämföra')
  })

  test('are one bar, in which each has its part', () => {
    expect(shown).toContain('Hopräknat 25')
    expect(shown.match(/figure-scale-joint/g)).toHaveLength(1)
  })

  test('stay what each report has said', () => {
    expect(said).toMatch(/Redovisat: 12 kontroller\..*Redovisat: 13 kontroller\./s)
  })
})

describe('figure and target on one scale', () => {
  const scaleOf = (made: Commitment) =>
    /<svg class="figure-scale".*?<\/svg>/s.exec(
      render(OutcomeStory, { page: pageIn('sv'), commitment: made, level: 4 }),
    )?.[0]
  const counted = (value: number) =>
    controls([reported({ figures: [figure({ value, unit: CONTROL })] }, { asOf: '2020-12-31' })])

  test('are drawn with their words beside them', () => {
    const svg = scaleOf(counted(62)) ?? ''
    expect([...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, words]) => words)).toEqual([
      'Redovisat 62',
      'Utlovat minst 104',
    ])
  })

  test('are said in words too, so the picture is hidden from screen readers', () => {
    expect(scaleOf(counted(62))).toContain('aria-hidden="true"')
    expect(storyOf(counted(62))).toContain('Mindre än utlovat. Redovisat: 62 kontroller.')
  })

  test('need no style of their own, which a strict policy would refuse', () => {
    expect(scaleOf(counted(62))).not.toContain('style=')
  })

  test('are not drawn where they cannot be compared', () => {
    const made = controls([reported({ figures: [figure({ value: 62, unit: CONTROL })] }, { asOf: null })])
    expect(scaleOf(made)).toBeUndefined()
    expect(storyOf(made)).toContain('Går inte att jämföra.')
  })
})

test('a figure with a source of its own says which', () => {
  const own = source({ title: sv('Protokollet'), url: 'https://polis.example/protokoll' })
  const made = controls([
    reported({ figures: [figure({ value: 62, unit: CONTROL, source: own })] }, { asOf: '2020-12-31' }),
  ])
  expect(storyOf(made)).toMatch(/Beräknat av arkivet Protokollet Vad som styrker det/)
})

describe('what supports an outcome', () => {
  const evidence = source({ title: sv('Protokollet'), url: 'https://polis.example/protokoll' })
  const page = source({ title: sv('Uppföljningen'), url: 'https://polis.example/uppfoljning' })

  test('is its evidence', () => {
    const story = storyOf(controls([reported({ evidence: [evidence] }, { sources: [page] })]))
    expect(story).toContain('Vad som styrker det Protokollet')
    expect(story).not.toContain('Uppföljningen')
  })

  test('is the report itself, where there is no other', () => {
    expect(storyOf(controls([reported({}, { sources: [page] })]))).toContain('Vad som styrker det Uppföljningen')
  })
})

test('what others say has a part of its own', () => {
  const assessments = [{ by: 'Tidningen', says: sv('För lite.'), date: '2021-02', source: null }]
  expect(storyOf(controls([reported({ assessments })]))).toContain(
    'Vad andra säger Tidningen (februari 2021): För lite.',
  )
  expect(storyOf(controls([reported({})]))).not.toContain('Vad andra säger')
})

test('words that are not translated are marked with their language', () => {
  const made = controls([reported({ explanation: sv('Allt är gjort.') })])
  expect(render(OutcomeStory, { page: pageIn('en'), commitment: made, level: 4 })).toContain(
    '<span lang="sv">Allt är gjort.</span>',
  )
})
