import type { Report } from '../../report/problem.ts'
import { checkInPublication, checkReference, type Reference, referenceAt } from '../check-reference.ts'
import type { KnownNames, KnownPublication } from '../known-names.ts'
import type { RuleContext } from '../rule.ts'
import type { ValidContent } from '../valid-content.ts'

/** A correction is about something that exists; otherwise nobody would ever see it. */
export function knownCorrected({ publications }: ValidContent, report: Report, context: RuleContext): void {
  const references = publications.flatMap(({ corrections }) =>
    corrections.flatMap((correction) => referenceAt(correction, ['concerns'], String(correction.fields.concerns))),
  )
  for (const reference of references) check(reference, report, context)
}

function check(reference: Reference, report: Report, context: RuleContext): void {
  // A question or finding is corrected with its survey; which one is said in words.
  const [text = ''] = reference.text.split('#')
  const whole = { ...reference, text }
  const parts = text.split('/').length
  if (parts === 1) checkReference('reference/unknown-publication', whole, context.known.publicationIds, report)
  else if (parts === 2) checkInPublication('reference/unknown-promise', whole, promisesAndMore, context, report)
  else checkInPublication('reference/unknown-commitment', whole, ({ commitments }) => commitments, context, report)
}

/** What a reference of two parts may lead to. */
function promisesAndMore({ promises, surveys, reports }: KnownPublication): KnownNames {
  const all = [promises, surveys, reports]
  return {
    names: new Set(all.flatMap(({ names }) => [...names])),
    isComplete: all.every(({ isComplete }) => isComplete),
  }
}
