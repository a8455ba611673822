import { readNameItem, type SharedName } from '../../model/seal.ts'
import type { Report } from '../../report/problem.ts'
import { suggestSimilar } from '../../report/suggest-similar.ts'
import { checkInPublication, checkReference, type Reference, referenceAt } from '../references/check-reference.ts'
import type { KnownNames, KnownPublication } from '../references/known-names.ts'
import type { RuleContext } from '../rule.ts'
import type { ValidContent } from '../valid-content.ts'

/** A correction is about something that exists; otherwise nobody would ever see it. */
export function knownCorrected({ publications }: ValidContent, report: Report, context: RuleContext): void {
  const references = publications.flatMap(({ corrections }) =>
    corrections.flatMap((correction) => referenceAt(correction, ['concerns'], String(correction.fields.concerns))),
  )
  const sealed = new Set(publications.flatMap((publication) => publication.sealed.map(({ item }) => item)))
  // What has been withdrawn is known from its seal.
  for (const reference of references) if (!sealed.has(reference.text)) check(reference, report, context)
}

function check(reference: Reference, report: Report, context: RuleContext): void {
  const name = readNameItem(reference.text)
  if (name !== null) {
    checkName(name, reference, report, context)
    return
  }
  // A question or finding is corrected with its survey; which one is said in words.
  const [text = ''] = reference.text.split('#')
  const whole = { ...reference, text }
  const parts = text.split('/').length
  if (parts === 1) checkReference('reference/unknown-publication', whole, context.known.publicationIds, report)
  else if (isFile(text, context)) checkFile(whole, report, context)
  else if (parts === 2) checkInPublication('reference/unknown-promise', whole, promisesAndMore, context, report)
  else checkInPublication('reference/unknown-commitment', whole, ({ commitments }) => commitments, context, report)
}

/** A promise may be called `files` too. */
function isFile(text: string, { known }: RuleContext): boolean {
  const [publication = '', folder, ...path] = text.split('/')
  if (folder !== 'files' || path.length === 0) return false
  return known.publications.get(publication)?.commitments.names.has([folder, ...path].join('/')) !== true
}

/** A unit needs not be listed. */
function checkName(
  { publication, list, id }: SharedName,
  whole: Reference,
  report: Report,
  { known }: RuleContext,
): void {
  const inPublication = { ...whole, text: publication }
  if (!known.publicationIds.names.has(publication))
    checkReference('reference/unknown-publication', inPublication, known.publicationIds, report)
  else if (list === 'parties') checkReference('reference/unknown-party', { ...whole, text: id }, known.parties, report)
  else if (list === 'areas') checkReference('reference/unknown-area', { ...whole, text: id }, known.areas, report)
}

function checkFile({ text, place }: Reference, report: Report, { known }: RuleContext): void {
  const [publication = '', ...path] = text.split('/')
  const files = known.publications.get(publication)?.files ?? new Set<string>()
  const file = path.join('/').normalize('NFC')
  if (files.has(file)) return
  report('link/unknown-file', place(), { file, suggestion: suggestSimilar(file, files), known: [...files] })
}

/** What a reference of two parts may lead to. */
function promisesAndMore({ promises, surveys, reports }: KnownPublication): KnownNames {
  const all = [promises, surveys, reports]
  return {
    names: new Set(all.flatMap(({ names }) => [...names])),
    isComplete: all.every(({ isComplete }) => isComplete),
  }
}
