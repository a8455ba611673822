import { expect, test } from 'vitest'
import type { PublicPromise } from '../../../scripts/model/archive.ts'
import { promiseBlocks } from '../../../scripts/print/blocks/promise-blocks.ts'
import {
  area,
  finding,
  promise,
  publication,
  question,
  source,
  survey,
  sv,
  theme,
} from '../../helpers/build-archive.ts'
import { describeBlocks } from '../../helpers/describe-blocks.ts'
import { printing } from '../../helpers/printing.ts'

function blocksOf(printed: PublicPromise): string {
  const all = publication({ promises: [printed] })
  return describeBlocks(promiseBlocks(printed, 2, printing(all)))
}

test('a promise of which little is known says so', () => {
  expect(blocksOf(promise())).toBe(`h2 Grannar hjälper varandra
p Vi ordnar möten för grannar.
h3 Därför gavs löftet
p Källorna knyter inte löftet till något som invånarna har svarat.
h3 Löftet genom åren
p Inget tidigare eller senare löfte är knutet till det här.
`)
})

test('what residents said stands with the survey where they said it', () => {
  const said = finding({ text: sv('Många är oroliga.') })
  const asked = question()
  survey({
    title: sv('Invånardialog'),
    findings: [said],
    questions: [asked],
    fieldwork: { from: '2017-05-02', to: '2017-05-16', asPrinted: null },
    respondents: { count: 900, qualifier: 'over' },
  })
  const printed = promise({
    because: [
      { kind: 'finding', finding: said },
      { kind: 'question', question: asked },
    ],
  })
  expect(blocksOf(printed)).toContain(`h3 Därför gavs löftet
list
  item
    p Invånarna sa: Många är oroliga. (Invånardialog, 2–16 maj 2017, över 900 svarade)
  item
    p Invånarna fick frågan: Känner du dig trygg? (Invånardialog, 2–16 maj 2017, över 900 svarade)
`)
})

test('the documents that it goes back to stand there too, those of its theme as well, each as what it is', () => {
  const plan = source({ title: sv('Åtgärdsplan 2018'), url: 'https://kommun.example/plan', kind: 'action-plan' })
  const picture = source({ title: sv('Läget 2018'), url: 'https://kommun.example/lage', kind: 'situation-picture' })
  const news = source({ title: sv('Nyhet'), url: 'https://kommun.example/nyhet' })
  const printed = promise({ sources: [news, picture] })
  const all = publication({ themes: [theme({ promises: [printed], sources: [plan, picture] })] })
  expect(describeBlocks(promiseBlocks(printed, 2, printing(all)))).toContain(`h3 Därför gavs löftet
p Källorna knyter inte löftet till något som invånarna har svarat.
p Dokument bakom löftet:
list
  item
    p Läget 2018 (lägesbild) (Källa\u00a0[2](#source-2))
  item
    p Åtgärdsplan 2018 (Källa\u00a0[1](#source-1))
`)
})

test('the thread tells every promise, oldest first, and how each continues the one before', () => {
  const earlier = promise({ id: 'a', title: sv('Grannstöd') })
  publication({
    id: '2017',
    period: { from: '2017-01-01', to: '2017-12-31', asPrinted: null, basis: 'stated' },
    promises: [earlier],
  })
  const later = promise({ id: 'b' })
  const steps = [{ promise: earlier, change: 'strengthened', why: sv('Fler möten.'), basis: 'inferred' }] as const
  Object.assign(later, { thread: [earlier, later], continues: steps })
  expect(blocksOf(later)).toContain(`h3 Löftet genom åren
list
  item
    p 2017: Grannstöd
  item
    p 2018: **Grannar hjälper varandra** (det löfte du läser)
    p Skärpt: det lovar mer än löftet för 2017. Fler möten. (Vår tolkning. Ingen källa säger det.)
`)
})

test('a promise that ended says why', () => {
  const printed = promise({ id: 'a' })
  const ended = { promise: printed, publication: publication({ id: '2019' }), why: sv('Genomfört.') }
  Object.assign(printed, { ended })
  expect(blocksOf(printed)).toContain('p Löftet avslutades: Genomfört.\n')
})

test('places stand below the words of the promise, and sources last', () => {
  const blocks = blocksOf(promise({ places: [area({ name: sv('Centrum') })], sources: [source()] }))
  expect(blocks).toContain('facts\n  Platser\n    p Centrum\nh3 Därför')
  expect(blocks.endsWith('facts\n  Källor\n    p Källa\u00a0[1](#source-1)\n')).toBe(true)
})

test('in a document of another language, titles and printed periods of earlier promises are marked', () => {
  const both = ['a', 'c'].map((id) => promise({ id, title: sv('Grannstöd') }))
  const period = { from: '2017-01-01', to: '2017-12-31', asPrinted: 'verksamhetsåret 2017', basis: 'stated' } as const
  publication({ id: '2017', period, promises: both })
  const later = promise({ id: 'b' })
  const continues = both.map((one) => ({ promise: one, change: 'merged', why: null, basis: 'stated' }) as const)
  Object.assign(later, { thread: [...both, later], continues })
  for (const one of both) Object.assign(one, { thread: [...both, later] })
  const printed = printing(publication({ promises: [later] }), 'en')
  const told = describeBlocks(promiseBlocks(later, 2, printed))
  expect(told).toContain('p {sv: verksamhetsåret 2017}: {sv: Grannstöd}\n')
  expect(told).toContain('“{sv: Grannstöd}” ({sv: verksamhetsåret 2017})')
})
