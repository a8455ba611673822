import type { OutputFile } from '../model/output.ts'
import {
  type ContentCategory,
  type DescribedPart,
  type FileGroup,
  type MetsHead,
  metsOfPackage,
  metsOfRepresentation,
  type Submitter,
} from './mets.ts'

/** The same content in one form; paths are relative to its folder of data. */
export type Representation = {
  readonly name: keyof typeof REPRESENTATIONS
  readonly files: readonly OutputFile[]
}

/** How a publication is at hand: as it is written, and as it is read. */
const REPRESENTATIONS = { source: 'Text', site: 'Websites' } as const satisfies Readonly<
  Record<string, ContentCategory>
>

/** What goes into a package; paths are file names. */
export type InformationPackage = {
  readonly head: Omit<MetsHead, 'category'>
  readonly submitter: Submitter
  /** In Dublin Core, as XML. */
  readonly description: string
  /** In PREMIS, as XML. */
  readonly provenance: string
  readonly documentation: readonly OutputFile[]
  readonly schemas: readonly OutputFile[]
  readonly representations: readonly Representation[]
}

/** Where in the folder of a package the files of a representation lie. */
export function folderOfData(name: Representation['name']): string {
  return `representations/${name}/data`
}

/**
 * A package in folders, as archives take them in: by the Common Specification for Information Packages of E-ARK, 2.1
 * (https://earkcsip.dilcis.eu/), with a METS document for the whole and one for each representation. Paths are relative to
 * the folder of the package, which has its name.
 */
export function layOutPackage({ head, submitter, ...parts }: InformationPackage): readonly OutputFile[] {
  const metadata = {
    description: { path: 'metadata/descriptive/dc.xml', content: parts.description },
    provenance: { path: 'metadata/preservation/premis.xml', content: parts.provenance },
  }
  const groups = [
    groupOf('Documentation', 'documentation', parts.documentation),
    groupOf('Schemas', 'schemas', parts.schemas),
  ]
  const described = parts.representations.map((one): DescribedPart => {
    const mets = metsOfRepresentation(
      { ...head, name: one.name, category: REPRESENTATIONS[one.name] },
      groupOf('Data', 'data', one.files),
    )
    return {
      use: `Representations/${one.name}`,
      mets: { path: `representations/${one.name}/METS.xml`, content: mets },
    }
  })
  return [
    {
      path: 'METS.xml',
      content: metsOfPackage({ ...head, category: 'Mixed' }, submitter, metadata, groups, described),
    },
    metadata.description,
    metadata.provenance,
    ...groups.flatMap(({ files }) => files),
    ...described.map(({ mets }) => mets),
    ...parts.representations.flatMap(({ name, files }) => filesIn(folderOfData(name), files)),
  ]
}

function groupOf(use: string, folder: string, files: readonly OutputFile[]): FileGroup {
  return { use, files: filesIn(folder, files) }
}

function filesIn(folder: string, files: readonly OutputFile[]): readonly OutputFile[] {
  return files.map(({ path, content }) => ({ path: `${folder}/${path}`, content }))
}
