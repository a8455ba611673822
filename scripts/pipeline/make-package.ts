import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describeBag, describeHandover, describePackage } from '../archive/describe-package.ts'
import { describeInDublinCore } from '../archive/dublin-core.ts'
import { type InformationPackage, layOutPackage } from '../archive/information-package.ts'
import { linkWithin } from '../archive/link-within.ts'
import { makeBag } from '../archive/make-bag.ts'
import { packageName } from '../archive/package-name.ts'
import { tellProvenance } from '../archive/premis.ts'
import { sha512Of } from '../archive/sha512.ts'
import { siteFilesOf } from '../archive/site-files.ts'
import { fileOfSurvey, surveysElsewhere } from '../archive/surveys-elsewhere.ts'
import { makeTar } from '../archive/tar.ts'
import { CONTENT_FOLDER } from '../content/content-file.ts'
import { explainDiskFailure } from '../disk/explain-disk-failure.ts'
import { readIfThere } from '../disk/read-if-there.ts'
import { writeNewFile } from '../disk/write-new-file.ts'
import { produceSchemas } from '../json-schema/produce-schemas.ts'
import type { Archive, Publication } from '../model/archive.ts'
import type { Day } from '../model/dates.ts'
import type { OutputFile, ReadSourceFile, WrittenFiles } from '../model/output.ts'
import { sealPath } from '../model/seal.ts'
import type { SiteConfig } from '../model/site-config.ts'
import { takenDataPackage } from '../open-data/data-package.ts'
import type { MadePackage } from '../report/formats/format-package.ts'
import type { Problem } from '../report/problem.ts'
import { Refusal } from '../report/refusal.ts'
import { SETTINGS_FILE } from '../report/settings-file.ts'
import { allEnded } from './build/all-ended.ts'
import type { BuildStage } from './build/build-site.ts'
import { type Outputs, startOutputsOf } from './build/outputs.ts'
import { type LoadedArchive, loadArchive } from './load/load-archive.ts'
import { thisProgram } from './this-program.ts'
import { unknownPublication } from './unknown-publication.ts'

export type PackageOrder = {
  /** The folder with content/. */
  readonly root: string
  /** The folder that the package is put in. */
  readonly out: string
  readonly site: SiteConfig
  readonly asOf: Day
  readonly today: Day
  /** The id of the publication. */
  readonly id: string
  /** Is told what is being done. */
  readonly progress: (stage: BuildStage) => void
}

export type PackageResult = {
  /** `null` when the content has errors; nothing has been written then. */
  readonly made: MadePackage | null
  readonly problems: readonly Problem[]
}

/**
 * Packs one publication for an archive: the files that it is written in, its part of the site, and checksums of all of them,
 * in one file. The same content, seen from the same day, gives the same bytes.
 *
 * @throws UsageError when there is no such publication
 * @throws Refusal when it is not published, or a package of that name and day has other contents
 */
export async function makePackage(order: PackageOrder): Promise<PackageResult> {
  const { site, asOf, today, id, out } = order
  order.progress('load')
  const loaded = await loadArchive(order.root, site, { asOf, today, sought: 'errors' })
  const { archive, problems } = loaded
  if (archive === null) return { made: null, problems }
  const publication = publicationIn(archive, id, loaded.files)

  const name = packageName(archive, publication)
  const program = await thisProgram()
  const seal = await sealOf(publication, loaded)
  const readme = { path: 'README.txt', content: describePackage(archive, publication, program, seal?.content ?? null) }
  const pages = await siteOf(publication, loaded, archive, order)
  const sources = [...(await sourcesOf(publication, loaded, order.root)), ...(seal === null ? [] : [seal])]
  const parts: InformationPackage = {
    ...describeHandover(archive, publication, program),
    description: describeInDublinCore(archive, publication),
    provenance: tellProvenance(archive, publication, program),
    documentation: [readme],
    schemas: produceSchemas(site),
    representations: [
      { name: 'source', files: sources },
      { name: 'site', files: [...pages, describeData(archive, publication, pages)] },
    ],
  }
  const payload = layOutPackage(parts).map(({ path, content }) => ({ path: `${name}/${path}`, content }))
  const bag = makeBag(payload, describeBag(archive, publication, program))
  const bytes = await makeTar(name, bag, asOf)
  const path = join(out, `${name}-${asOf}.tar`)
  const wasThere = await write(path, bytes).catch((error) => {
    throw explainDiskFailure(error, path)
  })
  return { made: { id, path, files: payload.length, bytes: bytes.length, sha512: sha512Of(bytes), wasThere }, problems }
}

function publicationIn({ publications, asOf }: Archive, id: string, files: readonly string[]): Publication {
  const found = publications.find((publication) => publication.id === id)
  if (found !== undefined) return found
  if (files.some((file) => file.startsWith(`${CONTENT_FOLDER}/${id}/`))) {
    throw new Refusal({ kind: 'package-of-unpublished', id, asOf })
  }
  throw unknownPublication(
    id,
    publications.map((publication) => publication.id),
  )
}

/** What the publication and the surveys that led to it are written in, with what all publications share and may be seen. */
async function sourcesOf(
  publication: Publication,
  { files, readSourceFile, readSharedFile }: LoadedArchive,
  root: string,
): Promise<readonly OutputFile[]> {
  const isShared = (file: string) => file.endsWith('.yaml') && file.split('/').length === 2
  const surveys = surveysElsewhere(publication).map(fileOfSurvey)
  const read = (readFile: ReadSourceFile) => async (path: string) => ({ path, content: await readFile(path) })
  const sources = [
    ...files.filter(isShared).map(read(readSharedFile)),
    ...[...publication.contentFiles, ...surveys].map(read(readSourceFile)),
  ]
  // Part of what a publication says: who publishes it, and whom to ask.
  const settings = { path: SETTINGS_FILE, content: await readFile(join(root, SETTINGS_FILE)) }
  return [settings, ...(await Promise.all(sources))]
}

/** What was sealed of it, as it is written; `null` when nothing was. */
async function sealOf({ id }: Publication, { files, readSourceFile }: LoadedArchive) {
  const path = sealPath(id)
  if (!files.includes(path)) return null
  return { path, content: Buffer.from(await readSourceFile(path)).toString() }
}

async function siteOf(
  publication: Publication,
  { readSourceFile }: LoadedArchive,
  archive: Archive,
  { progress }: PackageOrder,
): Promise<readonly OutputFile[]> {
  const isTaken = siteFilesOf(publication, archive.site)
  const outputs = startOutputsOf(publication.id)
  const makeRow = async (row: Outputs['rows'][number]) => {
    const taken: OutputFile[] = []
    for (const [name, produce] of row) {
      progress(name)
      for await (const file of produce(archive, NOTHING_WRITTEN, readSourceFile)) {
        if (isTaken(file.path)) taken.push(file)
      }
    }
    return taken
  }
  try {
    const taken = (await allEnded(outputs.rows.map(makeRow))).flat()
    return linkWithin(taken, archive.site)
  } finally {
    await outputs.end()
  }
}

/**
 * What the columns of the table hold, beside it and the JSON, as whoever opens the package has none of the site's other
 * files.
 */
function describeData(archive: Archive, publication: Publication, files: readonly OutputFile[]): OutputFile {
  const described = takenDataPackage(archive, publication, (path) => {
    const file = files.find((one) => one.path === path)
    if (file === undefined) throw new Error(`The package lacks ${path}, and it was to be described.`)
    const sha256 = createHash('sha256').update(file.content).digest('hex')
    return { path: file.path, bytes: Buffer.byteLength(file.content), sha256 }
  })
  return { path: 'datapackage.json', content: `${JSON.stringify(described, null, 2)}\n` }
}

// None of the outputs that a package needs looks at what others have made.
const NOTHING_WRITTEN: WrittenFiles = {
  list: async () => [],
  read: (path) => Promise.reject(new Error(`An output of a package asks for ${path}.`)),
}

/** Yields whether it was there already, byte by byte. */
async function write(path: string, bytes: Uint8Array): Promise<boolean> {
  const earlier = await readIfThere(path)
  if (earlier?.equals(bytes)) return true
  if (earlier !== null) {
    throw new Refusal({ kind: 'package-differs', path })
  }
  await mkdir(dirname(path), { recursive: true })
  await writeNewFile(path, bytes)
  return false
}
