import { XmlDocument, XmlElement } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import { describeInDublinCore } from '../../scripts/archive/dublin-core.ts'
import { siteArchive } from '../helpers/site-archive.ts'

/** The elements in order: `title (sv): …`, `date: …`. */
async function described(site: string, id: string): Promise<readonly string[]> {
  const archive = await siteArchive(site, '2026-11-25')
  const publication = archive.publications.find((one) => one.id === id)
  if (publication === undefined) throw new Error(`The site ${site} has no publication ${id}.`)
  const { root } = XmlDocument.fromString(describeInDublinCore(archive, publication))
  return root
    .find('dc:*', { dc: 'http://purl.org/dc/elements/1.1/' })
    .filter((node) => node instanceof XmlElement)
    .map((node) => {
      const language = node.attr('lang', 'xml')?.value
      return `${node.name}${language === undefined ? '' : ` (${language})`}: ${node.content}`
    })
}

test('a publication is described in every language that it can be read in', async () => {
  expect(await described('one-year', '2018')).toMatchInlineSnapshot(`
    [
      "title (sv): Medborgarlöfte 2018",
      "title (en): Public promises 2018",
      "creator (sv): Ekköpings kommun",
      "creator (en): Ekköping Municipality",
      "creator (sv): Polisen i Ekköping",
      "creator (en): The police in Ekköping",
      "publisher (sv): Ekköpings kommun",
      "publisher (en): Ekköping Municipality",
      "subject (sv): Tryggt hemma",
      "subject (en): Safe at home",
      "subject (sv): Tryggt ute",
      "subject (en): Safe outdoors",
      "date: 2018-01-15",
      "type: Text",
      "identifier: https://loften.test/arkiv/2018/",
      "language: sv",
      "language: en",
      "coverage: 2018-01-01/2018-12-31",
      "rights: https://creativecommons.org/licenses/by/4.0/",
    ]
  `)
})

test('registration numbers, districts and a period without end are told', async () => {
  expect(await described('awkward', '2017')).toMatchInlineSnapshot(`
    [
      "title (sv): Medborgarlöfte 2017",
      "title (en): Public promises 2017",
      "creator (sv): Ekköpings kommun",
      "creator (en): Ekköping Municipality",
      "creator (sv): Polisen i Ekköping",
      "creator (en): The police in Ekköping",
      "creator (sv): Vuxna på stan",
      "publisher (sv): Ekköpings kommun",
      "publisher (en): Ekköping Municipality",
      "subject (sv): Seniorer",
      "subject (en): Senior citizens",
      "subject (sv): Gator och torg",
      "subject (en): Streets and squares",
      "date: 2017-01-20",
      "type: Text",
      "identifier: https://loften.test/arkiv/2017/",
      "identifier: Ekköpings kommun, KS 2016/0412-7 § 189",
      "identifier: Polismyndigheten, A123.456/2016",
      "language: sv",
      "language: en",
      "coverage: 2017-01-01/2017-12-31",
      "rights: https://creativecommons.org/licenses/by/4.0/",
    ]
  `)
  expect(await described('awkward', '2020-tills-vidare')).toContainEqual(expect.stringMatching(/^coverage: .*\/\.\.$/))
  expect(await described('awkward', '2021-norra-staden')).toContainEqual(expect.stringMatching(/^coverage \(sv\): /))
})
