import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readText } from '../content/read-text.ts'
import { replaceFile } from '../disk/replace-file.ts'
import { writingOwn } from '../disk/writing-own.ts'
import { blameRepairs } from '../fix/blame-repairs.ts'
import { mayBeFixed } from '../fix/fixers.ts'
import type { Repair } from '../fix/repair.ts'
import { repairText } from '../fix/repair-text.ts'
import type { Day } from '../model/dates.ts'
import type { SiteConfig } from '../model/site-config.ts'
import { collectProblems } from '../report/collect-problems.ts'
import type { LeftReason, Repairs } from '../report/formats/format-repairs.ts'
import type { Level, Problem } from '../report/problem.ts'
import { type CheckedContent, checkContent } from './check/check-content.ts'

export type FixedContent = CheckedContent & { readonly repairs: Repairs }

/** A repair may bring to light what can be repaired as well, and some rules show only the first place of a text. */
const MOST_ROUNDS = 200

/** A file as it is on disk and as it would be. */
type Draft = {
  readonly path: string
  readonly original: Uint8Array
  readonly repaired: Uint8Array
  readonly repairs: readonly Repair[]
}
type Drafts = ReadonlyMap<string, Draft>
type Left = Map<string, LeftReason>
/** Checks the content with drafts in the place of their files. */
type Check = (drafts: Drafts) => Promise<CheckedContent>

/**
 * Puts right what needs nobody’s judgement. All is tried out in memory first, with a check of the whole content; only
 * files that are better for it are written. The problems are those of the content as it is afterwards.
 */
export async function fixContent(root: string, site: SiteConfig, today: Day): Promise<FixedContent> {
  const check: Check = (drafts) =>
    checkContent(root, site, today, new Map([...drafts].map(([path, { repaired }]) => [path, repaired])))
  const left: Left = new Map()
  const drafts = await improve(root, check, left)
  const written = await writeDrafts(root, drafts, left)
  const made = written.flatMap(({ repairs }) => repairs).map(madeRepair)
  const checked = await check(new Map())
  return { ...checked, repairs: { made, left: [...left].map(([file, reason]) => ({ file, reason })) } }
}

/** Every file that can be better, after as many rounds as it takes. */
async function improve(root: string, check: Check, left: Left): Promise<Drafts> {
  let drafts: Drafts = new Map()
  let checked = await check(drafts)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const open = checked.problems.filter((problem) => mayBeFixed(problem) && !left.has(problem.place.file))
    // Errors first: without them, warnings come to light that no repair of a text is to blame for.
    const errors = await draftRound(root, withLevel('error', open), drafts)
    const candidates = errors.size > 0 ? errors : await draftRound(root, withLevel('warning', open), drafts)
    if (candidates.size === 0) break
    const better = await keepBetter(check, checked, drafts, candidates, left)
    drafts = better.drafts
    checked = better.checked
  }
  return drafts
}

function withLevel(level: Level, problems: readonly Problem[]): readonly Problem[] {
  return problems.filter((problem) => problem.level === level)
}

/** The files that one round of repairs changes. */
async function draftRound(root: string, fixable: readonly Problem[], drafts: Drafts): Promise<Drafts> {
  const changed = new Map<string, Draft>()
  for (const path of new Set(fixable.map(({ place }) => place.file))) {
    const own = fixable.filter(({ place }) => place.file === path)
    const original = drafts.get(path)?.original ?? (await readFile(join(root, path)))
    const draft = draftFile(path, own, drafts.get(path) ?? { path, original, repaired: original, repairs: [] })
    if (draft !== null) changed.set(path, draft)
  }
  return changed
}

function draftFile(path: string, problems: readonly Problem[], earlier: Draft): Draft | null {
  const bytes = earlier.repaired
  const text = readText(bytes, path, collectProblems().report)
  if (text === null) return null
  const { text: better, repairs } = repairText(text, path, problems)
  if (repairs.length === 0) return null
  // What stands before the text is a byte order mark, which is no part of it.
  const mark = bytes.subarray(0, bytes.length - Buffer.byteLength(text))
  const repaired = Buffer.concat([mark, Buffer.from(better)])
  return { ...earlier, repaired, repairs: [...earlier.repairs, ...repairs] }
}

/** The drafts with the candidates that are better by a check; the others are left as they were, with the reason. */
async function keepBetter(
  check: Check,
  before: CheckedContent,
  drafts: Drafts,
  candidates: Drafts,
  left: Left,
): Promise<{ readonly drafts: Drafts; readonly checked: CheckedContent }> {
  const tried = new Map([...drafts, ...candidates])
  const checked = await check(tried)
  const blamed = [...candidates.values()].filter(({ path, repairs }) => {
    const repaired = repairs.slice(drafts.get(path)?.repairs.length ?? 0).map(({ problem }) => problem)
    const blame = blameRepairs(repaired, problemsIn(path, before), problemsIn(path, checked))
    if (blame !== null) left.set(path, blame)
    return blame !== null
  })
  if (blamed.length === 0) return { drafts: tried, checked }
  const others = new Map([...candidates].filter(([path]) => !left.has(path)))
  return keepBetter(check, before, drafts, others, left)
}

function problemsIn(path: string, { problems }: CheckedContent): readonly Problem[] {
  return problems.filter(({ place }) => place.file === path)
}

async function writeDrafts(root: string, drafts: Drafts, left: Left): Promise<readonly Draft[]> {
  const written: Draft[] = []
  for (const draft of drafts.values()) {
    const { path, original, repaired } = draft
    const refusal = await writingOwn(join(root, path), () => replaceFile(root, path, original, repaired))
    if (refusal === null) written.push(draft)
    else left.set(path, refusal)
  }
  return written
}

function madeRepair({ problem: { rule, place }, before, after }: Repair) {
  return { rule, place, before, after }
}
