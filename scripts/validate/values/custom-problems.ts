import { isFields } from '../../model/fields.ts'
import { hardestGround, nearestReadable, type Scheme, TEXT_CONTRAST } from '../../model/look.ts'
import type { Conformance } from '../../model/vocabulary.ts'
import { maskIdentityNumbers } from '../../report/identity-numbers.ts'
import type { Report } from '../../report/problem.ts'
import type { ReferenceKind } from '../../report/problem-details.ts'
import { explainDate, suggestDate, suggestExistingDate } from '../../report/suggest-date.ts'
import { suggestId } from '../../report/suggest-id.ts'
import { listedFor } from '../references/ids-by-title.ts'
import { AMOUNT_KEYS } from '../schemas/commitment-fields.ts'
import type { TextFormat } from '../schemas/fields.ts'
import { strayInBaseUrl } from '../settings/base-url.ts'
import type { ValuePath } from '../valid-content.ts'
import type { Checked } from './checked.ts'
import { faultOfOrganisationNumber, suggestOrganisationNumber } from './organisation-number.ts'
import { mayBeLeftOut } from './schema-walk.ts'
import { describeValue, valueAt } from './value-at.ts'

/** Reports a check of our own: `params` names its rule, or the format that a text should have. */
export function reportCustom(
  path: ValuePath,
  params: Readonly<Record<string, unknown>>,
  checked: Checked,
  report: Report,
) {
  const place = checked.placeOf(path)
  const value = describeValue(valueAt(checked.value, path))
  switch (params.rule) {
    case 'config/base-url':
      return report('config/base-url', place, { value, stray: strayInBaseUrl(value) })
    case 'config/security-contact':
    case 'config/time-zone':
    case 'config/language-tag':
      return report(params.rule, place, { value })
    case 'config/organisation-number': {
      const fault = faultOfOrganisationNumber(value) ?? 'form'
      const suggestion = suggestOrganisationNumber(value)
      return report('config/organisation-number', place, { number: maskIdentityNumbers(value), fault, suggestion })
    }
    case 'config/colour':
      return report('config/colour', place, { name: checked.nameOf(path), value, suggestion: suggestColour(value) })
    case 'config/contrast': {
      const scheme = params.scheme as Scheme
      const suggestion = nearestReadable(value, scheme)
      const details = { ...hardestGround(value, scheme), scheme, needed: TEXT_CONTRAST, suggestion }
      return report('config/contrast', place, { name: checked.nameOf(path), value, ...details })
    }
    case 'config/conformance':
      return report('config/conformance', place, { conformance: value as Conformance })
    case 'target/several-amounts': {
      const found = amountsAt(path, checked)
      const second = found[1] === undefined ? place : checked.placeOfKey([...path, found[1]])
      return report('target/several-amounts', second, { found })
    }
    case 'target/no-amount':
      return report('target/no-amount', place, { choices: AMOUNT_KEYS })
    case 'survey/answer-without-number':
    case 'survey/group-without-answers':
      return report(params.rule, place, {})
    case 'survey/suppressed-with-numbers':
      return report('survey/suppressed-with-numbers', checked.placeOfKey([...path, 'suppressed']), {})
    default:
      return reportFormat(path, params.format as TextFormat, checked, report)
  }
}

/** `e30613` → `#e30613`, `#e06` → `#ee0066`; `null` for what is written in any other way. */
function suggestColour(value: string): string | null {
  const [, digits] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(value.trim()) ?? []
  if (digits === undefined) return null
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`
}

function amountsAt(path: ValuePath, { value }: Checked): readonly string[] {
  const target = valueAt(value, path)
  return isFields(target) ? Object.keys(target).filter((key) => AMOUNT_KEYS.some((amount) => amount === key)) : []
}

function reportFormat(path: ValuePath, format: TextFormat, checked: Checked, report: Report) {
  const place = checked.placeOf(path)
  const name = checked.nameOf(path)
  const value = describeValue(valueAt(checked.value, path))
  switch (format) {
    case 'not-empty':
      return report('field/not-empty', place, { name, mayBeLeftOut: mayBeLeftOut(checked.schema, path) })
    case 'id': {
      const meant = checked.idTitled(name, value)
      const listedIn = listedFor(name)
      const suggestion = listedIn === null ? suggestId(value) : null
      return report('field/id', place, { name, value, suggestion, meant, listedIn })
    }
    case 'date': {
      const suggestion = suggestDate(value) ?? suggestExistingDate(value)
      return report('field/date', place, { name, value, fault: explainDate(value), suggestion })
    }
    case 'url':
      return report('field/url', place, { name, value })
    case 'email':
      return report('field/email', place, { name, value })
    default:
      return report('field/reference', place, {
        name,
        value,
        kind: format satisfies ReferenceKind,
        meant: checked.referenceMeant(format, value),
      })
  }
}
