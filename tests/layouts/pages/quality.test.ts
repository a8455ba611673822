// The page of what is missing: what it lists, and what it says when nothing is.
import { expect, test } from 'vitest'
import { sv as swedish } from '../../../layouts/texts/sv.ts'
import { holesIn } from '../../../scripts/model/threads/holes.ts'
import { archive, finding, publication, survey, sv } from '../../helpers/build-archive.ts'
import { siteArchive } from '../../helpers/site-archive.ts'
import { wordsIn } from '../components/render.ts'
import { headingsOf, mainOf, renderPage } from './render-page.ts'

const awkward = await siteArchive('awkward', '2026-11-25')
const html = mainOf(renderPage(awkward, 'quality', '/om/kvalitet/'))
const { holes, lacks, none } = swedish.quality

test('every kind of hole has its heading with the number of what it lists', () => {
  const found = holesIn(awkward)
  const kinds = Object.keys(holes) as readonly (keyof typeof holes)[]
  expect(headingsOf(html).filter((heading) => heading.startsWith('h2 '))).toEqual([
    'h2 På den här sidan',
    ...kinds.map((kind) => `h2 ${holes[kind].title} (${found[kind].length})`),
  ])
})

test('everything that is missing has a link to where it should be', () => {
  const { promisesWithoutReason, commitmentsWithoutNumber, publications } = holesIn(awkward)
  expect(promisesWithoutReason.length * commitmentsWithoutNumber.length * publications.length).toBeGreaterThan(0)
  for (const { id, publication: of } of promisesWithoutReason) {
    expect(html).toContain(`href="../../${of.id}/loften/${id}/"`)
  }
  for (const { id, promise } of commitmentsWithoutNumber) {
    expect(html).toContain(`href="../../${promise.publication.id}/loften/${promise.id}/#${id}"`)
  }
  for (const one of publications) {
    expect(html).toContain(`href="../../${one.publication.id}/"`)
    for (const lack of one.lacks) expect(html).toContain(`<li>${lacks[lack]}</li>`)
  }
})

test('a finding that led to no promise comes with the reason, or with that there is none', () => {
  const findings = [
    finding({ id: 'a', text: sv('Mörkt i parken.'), notAddressed: sv('Parken byggs om.') }),
    finding({ id: 'b', text: sv('Stökigt på torget.') }),
  ]
  const site = archive({ publications: [publication({ surveys: [survey({ findings })] })] })
  expect(wordsIn(mainOf(renderPage(site, 'quality')))).toContain(
    'Mörkt i parken. Togs inte upp: Parken byggs om. Stökigt på torget. Inget löfte är knutet hit.',
  )
})

test('where nothing is missing it says so', () => {
  const words = wordsIn(mainOf(renderPage(archive({ publications: [] }), 'quality')))
  for (const { title, explained } of Object.values(holes)) {
    expect(words).toContain(`${title} (0) ${none}`)
    expect(words).not.toContain(explained)
  }
})
