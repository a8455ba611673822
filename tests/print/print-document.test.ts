import { beforeAll, describe, expect, test } from 'vitest'
import type { Archive } from '../../scripts/model/archive.ts'
import type { Look } from '../../scripts/model/look.ts'
import { type PrintDocument, printDocument } from '../../scripts/print/print-document.ts'
import { printingOf } from '../../scripts/print/printing.ts'
import { archive, commitment, promise, publication, sv, theme } from '../helpers/build-archive.ts'
import { describeBlocks, describeInlines } from '../helpers/describe-blocks.ts'
import { printing } from '../helpers/printing.ts'
import { siteArchive } from '../helpers/site-archive.ts'
import { siteConfig } from '../helpers/site-config.ts'

function headings({ body }: PrintDocument): readonly string[] {
  return body.flatMap((block) =>
    block.kind === 'heading' ? [`h${block.level} ${describeInlines(block.content)}`] : [],
  )
}

describe('a whole publication', () => {
  let site: Archive
  beforeAll(async () => {
    site = await siteArchive('one-year')
  })

  function documentIn(language: string): PrintDocument {
    const [printed] = site.publications
    if (printed === undefined) throw new Error('The site has no publication.')
    return printDocument(printingOf(site, printed, language))
  }

  test('is told in one order, from the foreword to the facts about the document', () => {
    const promised = (commitment: string) => [
      'h3 Därför gavs löftet',
      'h3 Åtaganden',
      `h4 ${commitment}`,
      'h3 Löftet genom åren',
    ]
    expect(headings(documentIn('sv'))).toEqual([
      'h1 Förord',
      'h1 Tryggt hemma',
      'h2 Grannsamverkan mot inbrott',
      ...promised('Utbildningar i grannsamverkan'),
      'h1 Tryggt ute',
      'h2 Säkra skolvägar',
      ...promised('Hastighetskontroller vid skolor'),
      'h2 Synlig polis i centrum',
      ...promised('Fotpatrull i centrum'),
      'h1 Mål och utfall',
      'h2 Uppföljningar',
      'h1 Vad invånarna sa',
      'h2 Invånardialog om trygghet',
      'h3 Känner du dig trygg i centrum på kvällen?',
      'h3 Slutsatser',
      'h1 Gjordes också, utan att vara utlovat',
      'h2 Uppföljning av 2018 års löfte',
      'h1 Källor',
      'h1 Uppgifter om dokumentet',
    ])
  })

  test('has its title, language, publisher and day as properties of the document', () => {
    const { language, metadata } = documentIn('en')
    expect(language).toEqual({ lang: 'en', region: null })
    expect(metadata).toEqual({
      title: 'Public promises 2018',
      author: 'Ekköping Municipality',
      description: 'Period: 2018. Promised by: Ekköping Municipality and The police in Ekköping.',
      keywords: ['The municipality', 'The police', 'Safe at home', 'Safe outdoors'],
      date: { year: 2019, month: 3, day: 1 },
    })
  })

  test('marks what is not translated with its language', () => {
    expect(describeBlocks(documentIn('en').body)).toContain('p {sv: Många undviker centrum på kvällen.}')
  })

  test('names the sources that the notes point to', () => {
    expect(describeBlocks(documentIn('sv').body)).toContain(
      'source-1: Medborgarlöfte 2018 (läst 1 februari 2018). <https://ekkoping.example/lofte-2018.pdf>',
    )
  })
})

test('the period stands at the head, with its state', () => {
  expect(describeBlocks(printDocument(printing()).opening)).toMatch(/^facts\n {2}Period\n {4}p 2018\. Har upphört\.\n/)
})

test('a period as it was printed keeps its language in a translation', () => {
  const period = { from: '2018', to: '2018', asPrinted: 'verksamhetsåret 2018', basis: 'inferred' } as const
  const { opening } = printDocument(printing(publication({ period }), 'en'))
  expect(describeBlocks(opening)).toContain('p {sv: verksamhetsåret 2018} (our reading of the sources). ')
})

test('who promises and how the commitments stand follow, with the way to the table of all', () => {
  const printed = publication({ promises: [promise({ commitments: [commitment(), commitment({ id: 'b' })] })] })
  const { opening, body } = printDocument(printing(printed))
  expect(describeBlocks(opening)).toContain(`  Lovat av
    p Exempels kommun
  Så står det till
    p {sign ?}**Inte redovisat**: 2 åtaganden{break}[Mål och utfall](#part-outcomes)
`)
  expect(body.filter((block) => block.kind === 'heading' && block.anchor === 'part-outcomes')).toHaveLength(1)
})

test('the notice of the site stands at the head', () => {
  const printed = publication()
  const site = siteConfig({ notice: sv('Ett exempel.') })
  const { notices } = printDocument(printingOf(archive({ site, publications: [printed] }), printed, 'sv'))
  expect(describeBlocks(notices)).toBe('note\n  p Ett exempel.\n')
})

test.each([
  { complete: true, said: '' },
  { complete: false, said: 'Bara en del av det tryckta dokumentet är känd.' },
  { complete: null, said: 'Det är inte känt om alla löften' },
])('that promises may be missing is said on the first page: $complete', ({ complete, said }) => {
  const { opening } = printDocument(printing(publication({ complete })))
  expect(describeBlocks(opening)).toContain(said)
  expect(describeBlocks(opening).includes('note')).toBe(said !== '')
})

test('remarks on the whole come after what was promised and what became of it', () => {
  const remarks = [{ text: sv('Löftena står med arkivets ord.'), sources: [] }]
  const all = headings(printDocument(printing(publication({ themes: [theme()], remarks }))))
  const after = all.indexOf('h1 Att tänka på')
  expect(after).toBeGreaterThan(all.indexOf('h1 Mål och utfall'))
  expect(after).toBeLessThan(all.indexOf('h1 Uppgifter om dokumentet'))
})

test('a publication without commitments has a sentence instead of an empty table', () => {
  expect(describeBlocks(printDocument(printing()).body)).toContain('h1 Mål och utfall\np 0 åtaganden\n')
})

test('headings in a text stand below the heading they are under, without a jump', () => {
  const promised = promise({ text: sv('# Om oss\n\n#### Om er'), commitments: [commitment()] })
  const printed = publication({ foreword: sv('## Välkommen'), themes: [theme({ promises: [promised] })] })
  expect(headings(printDocument(printing(printed)))).toEqual(
    expect.arrayContaining(['h2 Välkommen', 'h3 Om oss', 'h4 Om er']),
  )
})

test('earlier promises that end are told with the reason', () => {
  const earlier = promise({ title: sv('Barnföreläsning') })
  const before = publication({ id: '2017', promises: [earlier] })
  const ended = [{ promise: earlier, publication: before, why: sv('Genomfört.') }]
  const body = describeBlocks(printDocument(printing(publication({ ended }))).body)
  expect(body).toContain('h1 Tidigare löften som avslutas\nlist\n  item\n    p Barnföreläsning (2018): Genomfört.\n')
})

test('the document is plain data', () => {
  const document = printDocument(printing(publication({ promises: [promise({ commitments: [commitment()] })] })))
  expect(JSON.parse(JSON.stringify(document))).toEqual(document)
})

test('a draft says at its beginning that it is one, as paper goes everywhere', () => {
  const { notices } = printDocument(printing(publication({ release: 'draft' })))
  expect(describeBlocks(notices)).toMatch(/^note\n {2}p Utkast – /)
})

test('a print has the colour that its publisher has in light mode', () => {
  const one = publication()
  const accentWith = (look?: Look) => {
    const site = siteConfig({ look })
    return printDocument(printingOf(archive({ site, publications: [one] }), one, 'sv')).accent
  }
  expect(accentWith()).toBeNull()
  expect(accentWith({ accentDark: '#f0a8bf' })).toBeNull()
  expect(accentWith({ accent: '#7a1f3d' })).toBe('#7a1f3d')
})
