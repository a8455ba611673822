import type { CorrectedField } from '../model/archive.ts'
import { type FieldStep, readFieldPath } from '../model/field-path.ts'
import { jsonValueOf } from '../model/json-value.ts'
import { type Language, languageName } from '../model/language.ts'
import type { SiteConfig } from '../model/site-config.ts'
import { isSuppressed } from '../model/suppressed.ts'
import type { CorrectionFields } from '../validate/schemas/correction-fields.ts'

/** The fields that a correction says it changed; what it says of a whole item is told by its kind. */
export function correctedFields(changes: CorrectionFields['changes'], site: SiteConfig): readonly CorrectedField[] {
  return changes.flatMap(({ field, before, after }) => {
    const steps = field === undefined ? null : readFieldPath(field)
    // A file is known by its fingerprint, which tells readers nothing.
    if (steps === null || field === 'sha256') return []
    const language = languageIn(steps, site)
    const stood = before === undefined ? undefined : jsonValueOf(before)
    return [
      {
        steps: steps.filter(
          ({ name }) => name !== 'translations' && (language === null || name !== languageName(language)),
        ),
        language,
        before: isSuppressed(stood) ? undefined : stood,
        after: after === undefined ? undefined : jsonValueOf(after),
        isSuppressed: isSuppressed(stood),
      },
    ]
  })
}

function languageIn(steps: readonly FieldStep[], { languages }: SiteConfig): Language | null {
  // The first step is a field of ours, whatever a language may be called.
  const names = steps.slice(1).flatMap(({ kind, name }) => (kind === 'field' ? [name] : []))
  return languages.find((language) => names.includes(languageName(language))) ?? null
}
