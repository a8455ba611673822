import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RelaxNGValidator, XmlDocument, XmlElement } from 'libxml2-wasm'
import { TOP } from '../helpers/run-script.ts'

const NAMES = { m: 'http://www.loc.gov/METS/', xlink: 'http://www.w3.org/1999/xlink' }

const grammar = RelaxNGValidator.fromDoc(
  XmlDocument.fromString(readFileSync(join(TOP, 'tests/fixtures/csip-mets.rng'), 'utf8')),
)

/** A METS document as an archive reads it; one that breaks a requirement of CSIP throws with what is wrong. */
export function readMets(text: string) {
  const document = XmlDocument.fromString(text)
  grammar.validate(document)
  const elements = (path: string, within: XmlElement = document.root) =>
    within.find(path, NAMES).filter((node) => node instanceof XmlElement)
  const values = (path: string, within: XmlElement = document.root) =>
    within.find(path, NAMES).map(({ content }) => content)
  const [name = '', label = ''] = [...values('@OBJID'), ...values('@LABEL')]
  return {
    name,
    label,
    agents: elements('m:metsHdr/m:agent').map((agent) => values('@ROLE | m:name | m:note', agent).join(', ')),
    /** What the document refers to, with its size in bytes and its SHA-512. */
    files: elements('m:dmdSec/m:mdRef | m:amdSec//m:mdRef | m:fileSec//m:file').map((file) => {
      const [href = ''] = values('@xlink:href | m:FLocat/@xlink:href', file)
      const [size = '', sum = ''] = [...values('@SIZE', file), ...values('@CHECKSUM', file)]
      return { path: decodeURIComponent(href), size: Number(size), sum }
    }),
    /** By the id of each group, the word for what its files are. */
    groups: new Map(
      elements('m:fileSec/m:fileGrp').map((group) => [values('@ID', group)[0], values('@USE', group)[0]]),
    ),
    /** The divisions, each with the group that it points to. */
    divisions: elements('m:structMap/m:div/m:div').map((division) => ({
      label: values('@LABEL', division)[0],
      group: values('m:fptr/@FILEID | m:mptr/@xlink:title', division)[0],
    })),
  }
}
