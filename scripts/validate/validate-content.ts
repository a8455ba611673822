import type { z } from 'zod'
import type { FileKind } from '../content/content-file.ts'
import type { LoadedContent } from '../content/load-content.ts'
import type { ContentRecord } from '../content/read-record.ts'
import type { Day } from '../model/dates.ts'
import type { SealEntry } from '../model/seal.ts'
import type { SiteConfig } from '../model/site-config.ts'
import { collectProblems } from '../report/collect-problems.ts'
import { hasErrors, type Problem } from '../report/problem.ts'
import { sortProblems } from '../report/sort-problems.ts'
import { recordsByPublication } from './records-by-publication.ts'
import { findIdsByTitle } from './references/ids-by-title.ts'
import { listKnownNames } from './references/known-names.ts'
import { reportNeededLists } from './references/needed-lists.ts'
import { findReferencesMeant } from './references/references-meant.ts'
import { RULES } from './rules.ts'
import { areaFields } from './schemas/area-fields.ts'
import { glossaryFields } from './schemas/glossary-fields.ts'
import { partyFields } from './schemas/party-fields.ts'
import { redirectFields } from './schemas/redirect-fields.ts'
import { unitFields } from './schemas/unit-fields.ts'
import type { Valid, ValidContent } from './valid-content.ts'
import { validatePublication } from './validate-publication.ts'
import { type FieldContext, validateEntries } from './values/validate-fields.ts'

export type Validation = { readonly content: ValidContent; readonly problems: readonly Problem[] }

/** What has been sealed, by publication. */
export type SealedItems = ReadonlyMap<string, readonly SealEntry[]>

/** Whether warnings are asked for too: with errors alone, rules that only warn are spared. */
export type Sought = 'everything' | 'errors'

/**
 * Typed content, and what is wrong with it in one go: each file by its schema, then all by the rules. With `errors`, there
 * may still be warnings among the problems, but not all of them.
 */
export function validateContent(
  loaded: Pick<LoadedContent, 'records' | 'problems'>,
  site: SiteConfig,
  today: Day,
  sealed: SealedItems = new Map(),
  sought: Sought = 'everything',
): Validation {
  const { report, problems } = collectProblems()
  const content = typedContent(loaded.records, sealed, {
    site,
    report,
    idTitled: findIdsByTitle(loaded.records),
    referenceMeant: findReferencesMeant(loaded.records),
  })
  const records = reportNeededLists(loaded.records, content, report)
  const isWhole = !hasErrors([...loaded.problems, ...problems])
  const context = { site, known: listKnownNames({ records }), isWhole, today }
  const rules = sought === 'everything' ? RULES : RULES.filter(({ reports }) => reports === 'errors')
  for (const { rule } of rules) rule(content, report, context)
  return { content, problems: sortProblems(problems) }
}

function typedContent(records: readonly ContentRecord[], sealed: SealedItems, context: FieldContext): ValidContent {
  return {
    parties: entriesOf('parties', partyFields, records, context),
    areas: entriesOf('areas', areaFields, records, context),
    glossary: entriesOf('glossary', glossaryFields, records, context),
    units: entriesOf('units', unitFields, records, context),
    redirects: entriesOf('redirects', redirectFields, records, context),
    publications: [...recordsByPublication(records)].map(([id, own]) => ({
      ...validatePublication(id, own, context),
      sealed: sealed.get(id) ?? [],
    })),
  }
}

function entriesOf<Schema extends z.ZodType>(
  kind: FileKind,
  schema: Schema,
  records: readonly ContentRecord[],
  context: FieldContext,
): readonly Valid<z.infer<Schema>>[] {
  return records
    .filter(({ file }) => file.kind === kind)
    .flatMap(({ file, data }) => (data === null ? [] : validateEntries(schema, data, file.path, context)))
}
