import { XmlDocument, XmlElement } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import { tellProvenance } from '../../scripts/archive/premis.ts'
import { siteArchive } from '../helpers/site-archive.ts'

const PROGRAM = { name: 'promise-publications', version: '0.1.0' }

/** Each part of the kind as the words in it. */
async function told(site: string, id: string, kind: 'object' | 'event' | 'agent'): Promise<readonly string[]> {
  const archive = await siteArchive(site, '2026-11-25')
  const publication = archive.publications.find((one) => one.id === id)
  if (publication === undefined) throw new Error(`The site ${site} has no publication ${id}.`)
  const { root } = XmlDocument.fromString(tellProvenance(archive, publication, PROGRAM))
  return root
    .find(`p:${kind}`, { p: 'http://www.loc.gov/premis/v3' })
    .filter((node) => node instanceof XmlElement)
    .map(({ content }) => content.trim().replace(/\n+/g, ' | '))
}

test('it is told when a publication was published, corrected and packed, by whom and why', async () => {
  expect(await told('sealed', '2018', 'event')).toMatchInlineSnapshot(`
    [
      "local | publication | dissemination | 2018-01-15 | local | Ekköpings kommun | URI | https://loften.test/arkiv/2018/",
      "local | 2018-03-02-grannsamverkan | modification | 2018-03-02 | I texten stod fem utbildningar. Det ska vara sex. Skrivfel i den första versionen. | local | Ekköpings kommun | local | representations/source",
      "local | 2018-03-02-antal | modification | 2018-03-02 | Antalet utbildningar ska vara sex och inte fem. Skrivfel i den första versionen. | local | Ekköpings kommun | local | representations/source",
      "local | 2018-04-10-rubrik | modification | 2018-04-10 | I temats rubrik var ett ord felstavat. Skrivfel. | local | Ekköpings kommun | local | representations/source",
      "local | 2018-04-10-dialog | modification | 2018-04-10 | Fler kände sig trygga än vi skrev. Sent inkomna svar räknades inte med. | local | Ekköpings kommun | local | representations/source",
      "local | 2018-04-10-cykelvagar-slyrojning | modification | 2018-04-10 | Åtagandet att röja sly är nytt. Det hör till det nya löftet. | local | Ekköpings kommun | local | representations/source",
      "local | 2018-04-10-cykelvagar | modification | 2018-04-10 | Löftet om cykelvägar är nytt. Parterna kom överens om det i april. | local | Ekköpings kommun | local | representations/source",
      "local | packing | information package creation | 2026-11-25 | local | promise-publications 0.1.0 | URI | https://loften.test/arkiv/2018/",
    ]
  `)
})

test('the pages are made of the source files, which are the publication', async () => {
  expect(await told('one-year', '2018', 'object')).toMatchInlineSnapshot(`
    [
      "URI | https://loften.test/arkiv/2018/",
      "local | representations/source | structural | represents | URI | https://loften.test/arkiv/2018/",
      "local | representations/site | derivation | has source | local | representations/source",
    ]
  `)
})

test('the program and the publisher are told apart', async () => {
  expect(await told('one-year', '2018', 'agent')).toMatchInlineSnapshot(`
    [
      "local | promise-publications 0.1.0 | promise-publications 0.1.0 | software",
      "local | Ekköpings kommun | Ekköpings kommun | organization",
    ]
  `)
})
