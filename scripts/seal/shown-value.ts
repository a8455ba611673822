import { CORE_SCHEMA, dump } from 'js-yaml'
import { isJsonFields, isJsonList, type JsonValue } from '../model/json-value.ts'

/**
 * A value as a message shows it: texts as they are, short lists with commas, groups as an editor writes them on one line,
 * `{ role: Kommundirektör, party: kommun }`; `null` for none.
 */
export function shownValue(value: JsonValue | undefined): string | null {
  if (value === undefined) return null
  if (typeof value === 'string') return value
  const isList = isJsonList(value) && value.length > 0 && value.every((one) => typeof one === 'string')
  return isList ? value.join(', ') : onOneLine(value)
}

function onOneLine(value: JsonValue): string {
  if (isJsonList(value)) return `[${value.map(onOneLine).join(', ')}]`
  if (!isJsonFields(value)) return scalar(value)
  const fields = Object.entries(value).map(([name, part]) => `${scalar(name)}: ${onOneLine(part)}`)
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`
}

/** With quotation marks where YAML needs them within braces. */
function scalar(value: JsonValue): string {
  return dump([value], { schema: CORE_SCHEMA, flowLevel: 0, lineWidth: -1, quoteStyle: 'double' }).trim().slice(1, -1)
}
