import { load } from 'js-yaml'
import type { GeneratedFile } from '../generate-content.ts'

/** What one writes of a promise where a file has everything that its page says: front matter and text. */
export type PeerPromise = {
  readonly id: string
  readonly fields: {
    readonly title: string
    /** The folder of its publication, which is also the first part of its address. */
    readonly publication: string
    readonly year: string
    readonly theme: string
    readonly order: number
    /** The promise’s themes, under the name of their list. */
    readonly teman: readonly string[]
    /** Whoever takes part in it, under the name of their list. */
    readonly parter: readonly string[]
    readonly description: string
    readonly because: readonly string[]
    readonly places: readonly string[]
    readonly continues: readonly { readonly address: string; readonly year: string; readonly change: string }[]
    readonly commitments: readonly PeerCommitment[]
  }
  readonly text: string
}

type PeerCommitment = {
  readonly id: string
  readonly text: string
  readonly by: readonly { readonly party: string; readonly role: string }[]
  readonly target?: string
  readonly standing: string
  readonly explanation?: string
  readonly figure?: string
}

type Named = { readonly id: string; readonly name: string }
type Question = { readonly id: string; readonly text: string }
type Survey = {
  readonly title: string
  readonly questions: readonly Question[]
  readonly findings: readonly Question[]
}
type Commitment = {
  readonly id: string
  readonly promise: string
  readonly text: string
  readonly by: readonly (string | { readonly party: string; readonly role: string })[]
  readonly target?: { readonly 'as-printed': string }
}
type Outcome = {
  readonly commitment: string
  readonly status: string
  readonly figures: readonly { readonly value: number }[]
  readonly explanation: string
}
type PromiseFields = {
  readonly title: string
  readonly theme: string
  readonly order: number
  readonly because: readonly string[]
  readonly continues?: readonly { readonly promise: string; readonly change: string }[]
  readonly places: readonly string[]
}

/**
 * The promises of generated content in one language, each with what its commitments, report and survey say of it.
 *
 * @throws when the content is not of the kind that `generateContent` makes
 */
export function* readPeerPromises(files: readonly GeneratedFile[]): Iterable<PeerPromise> {
  const areas = new Map(readYaml<readonly Named[]>(files, 'content/areas.yaml').map(({ id, name }) => [id, name]))
  for (const { publication, year, promises } of publicationsIn(files)) {
    const folder = `content/${publication}/promises/`
    const survey = readYaml<Survey>(files, `content/${publication}/surveys/dialog.yaml`)
    const commitmentsOf = readCommitments(files, publication, year)
    for (const { path, text } of promises) {
      const id = path.slice(folder.length, -'.md'.length)
      const [, matter = '', prose = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? []
      const { title, theme, order, because, continues = [], places } = load(matter) as PromiseFields
      const commitments = commitmentsOf(id)
      const fields = {
        title,
        publication,
        year,
        theme,
        order,
        teman: [theme],
        parter: [...new Set(commitments.flatMap(({ by }) => by.map(({ party }) => party)))],
        description: prose.split('\n')[0] ?? '',
        because: because.map((reference) => reasonFor(reference, survey)),
        places: places.map((place) => areas.get(place) ?? place),
        continues: continues.map(stepFrom),
        commitments,
      }
      yield { id, fields, text: prose }
    }
  }
}

/** A file of generated content that is YAML. */
export function readYaml<Value>(files: readonly GeneratedFile[], path: string): Value {
  const file = files.find((one) => one.path === path)
  if (file === undefined) throw new Error(`The generated content has no file ${path}.`)
  return load(file.text) as Value
}

type PeerPublication = {
  readonly publication: string
  readonly year: string
  /** The files of its promises. */
  readonly promises: readonly GeneratedFile[]
}

/** The publications by their folders, in order. */
export function publicationsIn(files: readonly GeneratedFile[]): readonly PeerPublication[] {
  const promises = new Map<string, GeneratedFile[]>()
  for (const file of files) {
    const [, publication, folder] = file.path.split('/')
    if (publication === undefined || folder !== 'promises') continue
    const own = promises.get(publication) ?? []
    promises.set(publication, own)
    own.push(file)
  }
  return [...promises]
    .map(([publication, own]) => ({ publication, year: publication.slice(0, 4), promises: own }))
    .sort((one, other) => (one.publication < other.publication ? -1 : 1))
}

function readCommitments(
  files: readonly GeneratedFile[],
  publication: string,
  year: string,
): (id: string) => readonly PeerCommitment[] {
  const report = readYaml<{ readonly outcomes: readonly Outcome[] }>(
    files,
    `content/${publication}/reports/${year}-12-31.yaml`,
  )
  const outcomes = new Map(report.outcomes.map((outcome) => [outcome.commitment, outcome]))
  const byPromise = new Map<string, PeerCommitment[]>()
  for (const one of readYaml<readonly Commitment[]>(files, `content/${publication}/commitments.yaml`)) {
    const own = byPromise.get(one.promise) ?? []
    own.push(commitmentOf(one, outcomes.get(`${one.promise}/${one.id}`)))
    byPromise.set(one.promise, own)
  }
  return (id) => byPromise.get(id) ?? []
}

/** `2017/grannsamverkan` → the address of the promise that is continued. */
function stepFrom({ promise, change }: { readonly promise: string; readonly change: string }) {
  const [publication = '', id = ''] = promise.split('/')
  return { year: publication.slice(0, 4), change, address: `/${publication}/loften/${id}/` }
}

function commitmentOf(one: Commitment, outcome: Outcome | undefined): PeerCommitment {
  return {
    id: one.id,
    text: one.text,
    by: one.by.map((by) => (typeof by === 'string' ? { party: by, role: 'responsible' } : by)),
    standing: outcome?.status ?? 'not-reported',
    ...(one.target && { target: one.target['as-printed'] }),
    ...(outcome && {
      explanation: outcome.explanation,
      figure: outcome.figures.map(({ value }) => String(value)).join(', '),
    }),
  }
}

/** `2018/dialog#q1` → what residents were asked or said, and in which survey. */
function reasonFor(reference: string, { title, questions, findings }: Survey): string {
  const id = reference.split('#')[1]
  const found = [...questions, ...findings].find((one) => one.id === id)
  return `${found?.text ?? reference} (${title})`
}
