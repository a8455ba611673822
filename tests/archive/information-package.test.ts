import { expect, test } from 'vitest'
import { type InformationPackage, layOutPackage } from '../../scripts/archive/information-package.ts'
import { readMets } from './read-mets.ts'

const PARTS: InformationPackage = {
  head: {
    name: 'medborgarlofte-2018',
    label: 'Medborgarlöfte <2018> & "bilaga"',
    day: '2019-03-01',
    program: { name: 'promise-publications', version: '0.1.0' },
  },
  submitter: {
    organisation: 'Ekköpings kommun & polisen',
    number: '212000-9994',
    contacts: ['Trygghetssamordnaren, trygghet@ekkoping.test', 'Kontaktcenter'],
  },
  description: '<dc/>',
  provenance: '<premis/>',
  documentation: [{ path: 'README.txt', content: 'Läs mig' }],
  schemas: [{ path: 'publication.json', content: '{}' }],
  representations: [
    { name: 'source', files: [{ path: 'content/2018/publication.yaml', content: 'title: x\n' }] },
    {
      name: 'site',
      files: [
        { path: '2018/index.html', content: '<p>' },
        { path: '2018/files/Två bilder (1).png', content: new Uint8Array([1, 2, 3]) },
      ],
    },
  ],
}

const files = layOutPackage(PARTS)
const metsAt = (path: string) => readMets(String(files.find((file) => file.path === path)?.content))

test('a package has the folders of CSIP, a METS document above all, and one in each representation', () => {
  expect(files.map(({ path }) => path).sort()).toEqual([
    'METS.xml',
    'documentation/README.txt',
    'metadata/descriptive/dc.xml',
    'metadata/preservation/premis.xml',
    'representations/site/METS.xml',
    'representations/site/data/2018/files/Två bilder (1).png',
    'representations/site/data/2018/index.html',
    'representations/source/METS.xml',
    'representations/source/data/content/2018/publication.yaml',
    'schemas/publication.json',
  ])
})

test('the METS document of the package says what it is, and who hands it over', () => {
  const { name, label, agents } = metsAt('METS.xml')
  expect([name, label]).toEqual(['medborgarlofte-2018', 'Medborgarlöfte <2018> & "bilaga"'])
  expect(agents).toEqual([
    'CREATOR, promise-publications, 0.1.0',
    'ARCHIVIST, Ekköpings kommun & polisen, 212000-9994',
    'OTHER, Ekköpings kommun & polisen, 212000-9994, Trygghetssamordnaren, trygghet@ekkoping.test, Kontaktcenter',
  ])
})

test('every division points to the group of its files', () => {
  const { divisions, groups } = metsAt('METS.xml')
  const [metadata, ...others] = divisions
  expect(metadata).toEqual({ label: 'Metadata', group: undefined })
  expect(others.map(({ label }) => label)).toEqual([
    'Documentation',
    'Schemas',
    'Representations/source',
    'Representations/site',
  ])
  for (const { label, group } of others) expect(groups.get(group)).toBe(label)
})

test('a representation lists its files where they lie, whatever they are called', () => {
  const { name, files, divisions, groups } = metsAt('representations/site/METS.xml')
  expect(name).toBe('site')
  expect(files.map(({ path, size }) => [path, size])).toEqual([
    ['data/2018/index.html', 3],
    ['data/2018/files/Två bilder (1).png', 3],
  ])
  expect(divisions.map(({ label, group }) => [label, groups.get(group)])).toEqual([
    ['Metadata', undefined],
    ['Data', 'Data'],
  ])
})

test.each([
  ['a program without its version', / csip:NOTETYPE="[^"]*"/],
  ['a file without its checksum', / CHECKSUM="[^"]*"/],
  ['a group that nothing is in', /<file .*?<\/file>/gs],
  ['a package of no type', / csip:OAISPACKAGETYPE="SIP"/],
  ['a division that points nowhere', /<fptr .*?<\/fptr>/s],
])('%s breaks a requirement of CSIP', (_, part) => {
  const text = String(files.find(({ path }) => path === 'METS.xml')?.content)
  expect(() => readMets(text.replace(part, ''))).toThrow()
})
