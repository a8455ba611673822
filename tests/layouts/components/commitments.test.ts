// The components that show commitments: facts, table, card, counts and lists.
import { describe, expect, test } from 'vitest'
import { CommitmentFacts } from '../../../layouts/components/commitment-facts.tsx'
import { CommitmentTable } from '../../../layouts/components/commitment-table.tsx'
import { CommitmentsByPublication } from '../../../layouts/components/commitments-by-publication.tsx'
import { CommitmentParties } from '../../../layouts/components/party-list.tsx'
import { PromiseCard } from '../../../layouts/components/promise-card.tsx'
import { StandingCounts } from '../../../layouts/components/standing-counts.tsx'
import type { PartyRole } from '../../../scripts/model/vocabulary.ts'
import {
  area,
  commitment,
  figure,
  outcome,
  party,
  promise,
  publication,
  report,
  sv,
  target,
} from '../../helpers/build-archive.ts'
import { pageIn, read, render, wordsIn } from './render.ts'

const page = pageIn('sv')
const { texts } = page
const police = party({ id: 'polis', name: sv('Polisen'), short: sv('Polisen') })
const place = (name: string) => area({ id: name.toLowerCase(), name: sv(name) })
const done = {
  kind: 'declared',
  status: 'done',
  outcome: outcome({ report: report() }),
  daysWithoutFinalWord: null,
} as const

describe('who is to do it', () => {
  const read1 = (role: PartyRole, accordingTo = false) =>
    read(CommitmentParties, { page, by: [{ party: police, role, accordingTo: accordingTo ? party() : null }] })

  test('a party without more is responsible', () => {
    expect(read1('responsible')).toBe('Polisen')
  })

  test.each([
    { role: 'contributes', words: 'Polisen (bidrar)' },
    { role: 'supports', words: 'Polisen (stödjer)' },
    { role: 'asked', words: 'Polisen (tillfrågas)' },
  ] as const)('another part is said: $words', ({ role, words }) => {
    expect(read1(role)).toBe(words)
  })

  test('where publishers differ, whose word it is stands beside', () => {
    expect(read1('responsible', true)).toBe('Polisen (enligt Exempels kommun)')
  })

  test('nobody is not left out but said', () => {
    expect(read(CommitmentParties, { page, by: [] })).toBe('ingen namngiven')
  })
})

describe('facts', () => {
  const factsOf = (made: ReturnType<typeof commitment>) => read(CommitmentFacts, { page, commitment: made })

  test('a commitment that says little says what is missing', () => {
    expect(factsOf(commitment({ by: [], due: null }))).toBe(
      `Vem ingen namngiven Mål ${texts.commitment.noTarget} Senast inget slutdatum`,
    )
  })

  test('a commitment that says much', () => {
    const facts = factsOf(
      commitment({
        by: [{ party: police, role: 'responsible', accordingTo: null }],
        targets: [target({ asPrinted: 'minst sex' })],
        measures: sv('Varje möte.'),
        condition: sv('Om någon kommer.'),
        when: { from: '2018-03', to: '2018-05', asPrinted: null },
        places: [place('Torget'), place('Hamnen')],
      }),
    )
    expect(facts).toBe(
      'Vem Polisen (ansvarar) Mål minst 6 möten (i trycket: ”minst sex”) Vad som räknas Varje möte. ' +
        'Villkor Om någon kommer. När mars–maj 2018 Var Torget, Hamnen Senast 31 december 2018',
    )
  })

  test('the part of everybody is said', () => {
    const by = [
      { party: party(), role: 'responsible', accordingTo: null },
      { party: police, role: 'supports', accordingTo: null },
    ] as const
    expect(factsOf(commitment({ by }))).toContain('Vem Kommunen (ansvarar) Polisen (stödjer)')
  })

  test('the printed words stand beside the dates where they differ, and only there', () => {
    const when = (asPrinted: string | null) =>
      factsOf(commitment({ when: { from: '2018-03', to: '2018-05', asPrinted } }))
    expect(when('våren')).toContain('När mars–maj 2018 (i trycket: ”våren”)')
    expect(when('Mars–maj 2018')).toContain('När mars–maj 2018 Senast')
    const unknown = { from: null, to: null, asPrinted: 'vid behov' }
    expect(factsOf(commitment({ when: unknown }))).toContain('När vid behov Senast')
  })

  test('printed words that say the same as the number are not printed twice', () => {
    expect(factsOf(commitment({ targets: [target({ asPrinted: 'Minst 6 möten' })] }))).toContain(
      'Mål minst 6 möten Senast',
    )
  })

  test('printed words that are the whole target are not printed twice', () => {
    const wordsOnly = target({ amount: { kind: 'words-only' }, asPrinted: 'ofta' })
    expect(factsOf(commitment({ targets: [wordsOnly] }))).toContain('Mål ”ofta” Senast')
  })
})

describe('the table of a publication', () => {
  const rowsOf = (...commitments: ReturnType<typeof commitment>[]) => {
    const made = publication({ promises: [promise({ commitments })] })
    // The first is the row of the columns' names; that of the promise's title has a class.
    return (
      render(CommitmentTable, { page, publication: made, order: 'promise' as const })
        .match(/<tr>.*?<\/tr>/gs)
        ?.slice(1) ?? []
    )
  }

  test('has a row for every commitment, headed by its words', () => {
    const rows = rowsOf(commitment({ text: sv('Möten') }), commitment({ text: sv('Ronder') }))
    expect(rows).toHaveLength(2)
    expect(rows[1]).toContain('<th scope="row"><a href="2018/loften/grannar/#moten">Ronder</a></th>')
  })

  test('says how each stands, what was reported and how it compares', () => {
    const counted = figure({ value: 7 })
    const outcomes = [outcome({ figures: [counted] })]
    report({ outcomes })
    const measurements = [
      {
        verdict: 'exceeded',
        target: target(),
        figure: counted,
        outcome: outcomes[0] ?? outcome(),
        sumOf: [],
        covered: null,
        expected: 6,
        scaling: null,
      } as const,
    ]
    const [row = ''] = rowsOf(commitment({ targets: [target()], outcomes, measurements, standing: done }))
    for (const words of ['minst 6 möten', 'Genomfört', '7 möten', '<p>Mer än utlovat ', '31 december 2018']) {
      expect(row).toContain(words)
    }
  })

  test('does not repeat for every commitment without a report that it cannot be compared', () => {
    const measurements = [
      {
        verdict: 'cannot-compare',
        reason: 'no-outcome',
        target: target(),
        figure: null,
        outcome: null,
        sumOf: [],
        covered: null,
        wholePeriod: null,
      } as const,
    ]
    const [row] = rowsOf(commitment({ targets: [target()], measurements }))
    expect(row).toContain('Inte redovisat')
    expect(row).not.toContain('Går inte att jämföra')
  })

  test('says for how many days nothing has been reported, and that this is computed', () => {
    const [row = ''] = rowsOf(commitment({ standing: { kind: 'not-reported', days: 60 } }))
    expect(row).toContain('Tiden gick ut för 60 dagar sedan <span class="computed">beräknat</span>')
  })

  test('each cell names its column, for phones', () => {
    const [row = ''] = rowsOf(commitment())
    expect([...row.matchAll(/data-label="([^"]*)"/g)].map(([, label]) => label)).toEqual([
      'Mål',
      'Utfall',
      'Läge',
      'Part',
      'Senast',
    ])
  })

  test.each([
    { order: 'promise', head: 'Grannar hjälper varandra' },
    { order: 'standing', head: '? Inte redovisat: 1 åtagande' },
    { order: 'party', head: 'Kommunen' },
  ] as const)('by $order the rows stand under $head', ({ order, head }) => {
    const made = publication({ promises: [promise({ commitments: [commitment()] })] })
    const html = render(CommitmentTable, { page, publication: made, order })
    expect(wordsIn(/<th colspan="6" scope="rowgroup">(.*?)<\/th>/s.exec(html)?.[1] ?? '')).toContain(head)
  })

  test('the lists behind the counts can be led to', () => {
    const made = publication({ promises: [promise({ commitments: [commitment()] })] })
    expect(render(CommitmentTable, { page, publication: made, order: 'standing' as const })).toContain(
      'id="not-reported"',
    )
  })

  test('says that there is no target and no due date', () => {
    const [row] = rowsOf(commitment({ due: null }))
    expect(row).toContain(texts.commitment.noTarget)
    expect(row).toContain('inget slutdatum')
  })
})

describe('counts', () => {
  const promises = [promise({ commitments: [commitment({ standing: done }), commitment(), commitment()] })]
  const html = render(StandingCounts, { page, promises, list: '/2018/uppfoljning/' })

  test('every number leads to the list behind it', () => {
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      '2018/uppfoljning/#done',
      '2018/uppfoljning/#not-reported',
    ])
  })

  test('are numbers of commitments, never a share', () => {
    expect(html).toContain('1 åtagande<')
    expect(html).toContain('2 åtaganden<')
    expect(html).not.toMatch(/%|procent/)
  })
})

test('a promise in short lists its commitments with who is to do each and how it stands', () => {
  const made = promise({ commitments: [commitment({ standing: done })] })
  publication({ promises: [made] })
  expect(read(PromiseCard, { page, promise: made, level: 3 })).toContain(
    'Grannar hjälper varandra Möten med grannar Kommunen ✓ Genomfört',
  )
})

test.each([
  [
    'what was said of a commitment has its day, so that an old word is not taken for one of today',
    done,
    '31 december 2018',
  ],
  ['where nothing has been said there is no day', { kind: 'not-reported', days: 60 } as const, ''],
])('in a list, %s', (_, standing, day) => {
  const made = promise({ commitments: [commitment({ standing })] })
  publication({ promises: [made] })
  const card = read(PromiseCard, { page, promise: made, level: 3 })
  expect(card.replace(/.*(Genomfört|Inte redovisat)/, '').trim()).toBe(day)
  const links = read(CommitmentsByPublication, {
    page: pageIn('sv', { publications: [made.publication] }),
    commitments: made.commitments,
  })
  expect(links.endsWith(day) && /\d{4}$/.test(links)).toBe(day !== '')
})

test('commitments by publication stand latest first, and publications without any are left out', () => {
  const [first, second] = [commitment(), commitment({ id: 'ronder' })]
  const publications = [
    publication({ id: '2017', title: sv('2017'), promises: [promise({ commitments: [first] })] }),
    publication({ id: '2018', title: sv('2018') }),
    publication({ id: '2019', title: sv('2019'), promises: [promise({ commitments: [second] })] }),
  ]
  const html = render(CommitmentsByPublication, {
    page: pageIn('sv', { publications }),
    commitments: [first, second],
  })
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    '2019/',
    '2019/loften/grannar/#ronder',
    '2017/',
    '2017/loften/grannar/#moten',
  ])
})

describe('a commitment in a list of commitments', () => {
  const listed = (parts: Parameters<typeof commitment>[0], standAlike = false) => {
    const made = promise({ title: sv('Grannar hjälper varandra'), commitments: [commitment(parts)] })
    const publications = [publication({ promises: [made] })]
    return read(CommitmentsByPublication, {
      page: pageIn('sv', { publications }),
      commitments: made.commitments,
      standAlike,
    })
  }

  test('names its promise, unless that has the same name', () => {
    expect(listed({ text: sv('Möten') })).toContain('Möten Grannar hjälper varandra')
    expect(listed({ text: sv('Grannar hjälper varandra') }).match(/Grannar hjälper varandra/g)).toHaveLength(1)
  })

  test('says how it stands, unless the page says so of all; then only the day is left', () => {
    expect(listed({ standing: done })).toMatch(/✓ Genomfört 31 december 2018$/)
    expect(listed({ standing: done }, true)).toMatch(/varandra 31 december 2018$/)
    expect(listed({ standing: { kind: 'not-reported', days: 60 } }, true)).toMatch(/varandra$/)
  })
})
