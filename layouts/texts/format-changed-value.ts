import { isJsonFields, isJsonList, type JsonValue } from '../../scripts/model/json-value.ts'
import { fieldName } from './format-field.ts'
import { formatNumber } from './format-number.ts'
import type { Texts } from './texts.ts'

/** A value of a field in words: `kommun, polis`, `minst: 6, enhet: möte`, `ja`. */
export function formatChangedValue(value: JsonValue, texts: Texts): string {
  if (value === null) return texts.corrections.nothing
  if (typeof value === 'string') return value
  if (typeof value === 'number') return formatNumber(value, texts)
  if (typeof value === 'boolean') return value ? texts.corrections.yes : texts.corrections.no
  if (isJsonList(value)) {
    const separator = value.some(isJsonFields) ? '; ' : ', '
    return value.length === 0
      ? texts.corrections.nothing
      : value.map((one) => formatChangedValue(one, texts)).join(separator)
  }
  const fields = Object.entries(value as Readonly<Record<string, JsonValue>>)
  return fields.map(([name, part]) => `${fieldName(name, texts)}: ${formatChangedValue(part, texts)}`).join(', ')
}
