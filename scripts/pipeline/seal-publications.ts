import { join } from 'node:path'
import type { LoadedContent } from '../content/load-content.ts'
import { readIfThere } from '../disk/read-if-there.ts'
import { replaceFile } from '../disk/replace-file.ts'
import { writeNewFile } from '../disk/write-new-file.ts'
import { writingOwn } from '../disk/writing-own.ts'
import type { Day } from '../model/dates.ts'
import { releaseOn } from '../model/release.ts'
import type { SiteConfig } from '../model/site-config.ts'
import { collectProblems } from '../report/collect-problems.ts'
import type { SealedPublication, VerifiedSeal } from '../report/formats/format-seal.ts'
import type { Problem } from '../report/problem.ts'
import { Refusal } from '../report/refusal.ts'
import { checkSeals } from '../seal/check-seals.ts'
import { type FoundFingerprint, findFingerprint } from '../seal/find-fingerprint.ts'
import { type Head, type PlannedSeal, planSeal } from '../seal/plan-seal.ts'
import { assembleSealed, readSeals, type SealedArchive } from '../seal/sealed-archive.ts'
import { takenBackFrom } from '../seal/taken-back.ts'
import type { PublicationFields } from '../validate/schemas/publication-fields.ts'
import type { ValidContent } from '../validate/valid-content.ts'
import { checkContent } from './check/check-content.ts'
import { unknownPublication } from './unknown-publication.ts'

/** `sealed` is `null` when errors kept everything from being sealed. */
export type SealResult = {
  readonly sealed: readonly SealedPublication[] | null
  readonly problems: readonly Problem[]
}

/**
 * Seals publications: records what is new in them and leaves alone what is sealed already. Content with errors, drafts and
 * what is to be published later are refused.
 */
export async function sealPublications(
  root: string,
  site: SiteConfig,
  today: Day,
  ids: readonly string[],
): Promise<SealResult> {
  const checked = await checkSealed(root, site, today)
  const { content, problems, sealed } = checked
  for (const id of ids) refuseUnknown(id, content)
  const errors = problems.filter(({ level }) => level === 'error')
  if (errors.length > 0) return { sealed: null, problems: errors }
  for (const id of ids) refuseUnpublished(id, content, today)
  refuseBeforeSealed(sealed, today)

  const plans = planSeals(sealed, ids, today)
  const faults = faultsOnceSealed(plans, checked, site, today)
  if (faults.length > 0) return { sealed: null, problems: faults }
  for (const plan of plans) await writingOwn(join(root, plan.path), () => write(root, plan))
  return { sealed: plans, problems: [] }
}

function planSeals(sealed: SealedArchive, ids: readonly string[], today: Day): readonly PlannedSeal[] {
  let head: Head | null = sealed.chain.head
  const plans: PlannedSeal[] = []
  for (const id of new Set(ids)) {
    const plan = planSeal(sealed, id, head, today)
    plans.push(plan)
    if (plan.text !== null && plan.fingerprint !== null) head = { sha256: plan.fingerprint, publication: id }
  }
  return plans
}

/**
 * What would be wrong once everything was sealed. A correction that does not fit what it corrects is among the seals then, and
 * nobody may change it any more.
 */
function faultsOnceSealed(
  plans: readonly PlannedSeal[],
  { content, loaded }: CheckedSeals,
  site: SiteConfig,
  today: Day,
): readonly Problem[] {
  const { report, problems } = collectProblems()
  const added = plans.flatMap(({ publication, text }) => (text === null ? [] : [[publication, text] as const]))
  const seals = new Map([...loaded.seals, ...added])
  const read = readSeals({ seals }, report)
  const found = checkSeals(read, { loaded: { ...loaded, seals }, content, site, today, problems: [] })
  return [...problems, ...found].filter(({ level }) => level === 'error')
}

/**
 * `seals` are told whether or not something is wrong with them; `expected` is what was asked for; `problems` are the errors, and
 * dates in the chain that cannot be.
 */
export type Verification = {
  readonly seals: readonly VerifiedSeal[]
  readonly expected: FoundFingerprint | null
  readonly problems: readonly Problem[]
}

/**
 * Looks at all seals, their chain, and whether what is published is what was sealed.
 *
 * @param expected a fingerprint that is kept elsewhere, or its beginning: it tells when the end of the chain was cut off
 */
export async function verifySeals(
  root: string,
  site: SiteConfig,
  today: Day,
  expected: string | null = null,
): Promise<Verification> {
  const { content, problems, sealed } = await checkSealed(root, site, today)
  const seals = content.publications.map(({ id, publication }) => {
    const seal = sealed.seals.find(({ publication }) => publication === id)
    const last = seal?.lines.at(-1)
    const { added } = planSeal(sealed, id, sealed.chain.head, today)
    return {
      publication: id,
      items: seal?.lines.length ?? 0,
      date: last?.entry.date ?? null,
      fingerprint: last?.sha256 ?? null,
      isHead: last !== undefined && last === sealed.chain.head,
      release: publication === null ? null : releaseOn(today, declaredIn(publication.fields)),
      notSealed: added.map(({ kind, item }) => ({ kind, item })),
    }
  })
  return {
    seals,
    expected: expected === null ? null : findFingerprint(sealed.chain, expected),
    problems: problems.filter(({ level, rule }) => level === 'error' || rule === 'seal/date'),
  }
}

type CheckedSeals = {
  readonly content: ValidContent
  readonly problems: readonly Problem[]
  readonly sealed: SealedArchive
  readonly loaded: LoadedContent
}

async function checkSealed(root: string, site: SiteConfig, today: Day): Promise<CheckedSeals> {
  const { content, problems, loaded } = await checkContent(root, site, today)
  return {
    content,
    problems,
    loaded,
    sealed: assembleSealed(readSeals(loaded, collectProblems().report), loaded, content, site),
  }
}

function refuseUnknown(id: string, { publications }: ValidContent): void {
  const ids = publications.map((publication) => publication.id)
  if (!ids.includes(id)) throw unknownPublication(id, ids)
}

function refuseUnpublished(id: string, { publications }: ValidContent, today: Day): void {
  const fields = publications.find((publication) => publication.id === id)?.publication?.fields
  if (fields === undefined) return
  const declared = declaredIn(fields)
  switch (releaseOn(today, declared)) {
    case 'draft':
      throw new Refusal({ kind: 'seal-of-draft', id })
    case 'embargoed':
      throw new Refusal({ kind: 'seal-too-early', id, published: String(declared.published) })
    case 'published':
  }
}

/** The chain would say that it was written backwards, for good. */
function refuseBeforeSealed({ chain }: SealedArchive, today: Day): void {
  const last = chain.head?.entry.date
  const first = chain.lines.find(({ entry }) => entry.date > today)
  if (last === undefined || last <= today || first === undefined) return
  throw new Refusal({ kind: 'seal-before-last', today, last, takenBack: takenBackFrom(first, chain.lines) })
}

function declaredIn({ state, published }: PublicationFields) {
  return { state, published: published == null ? null : String(published) }
}

async function write(root: string, { path, text }: PlannedSeal): Promise<void> {
  if (text === null) return
  const before = await readIfThere(join(root, path))
  if (before === null) return writeNewFile(join(root, path), text)
  const refusal = await replaceFile(root, path, before, Buffer.from(text))
  if (refusal !== null) throw new Refusal({ kind: 'seal-changed', path })
}
