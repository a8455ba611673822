import { FIELDS, type Words } from './descriptions/fields.ts'
import { VALUES } from './descriptions/values.ts'
import { changeParts, type JsonSchema } from './json-schema.ts'

/** The schema with words for every field and for every value to choose from; `path` is where it is in its file. */
export function describeSchema(schema: JsonSchema, path: string): JsonSchema {
  const described = changeParts(schema, (part, name) =>
    name === null
      ? describeSchema(part, path)
      : { ...wordsFor(`${path}/${name}`), ...describeSchema(part, `${path}/${name}`) },
  )
  return { ...withoutSafeBounds(described), ...wordsForValues(schema) }
}

/** The words for a field: those for this very place when there are any, else those that hold wherever it stands. */
export function wordsFor(path: string): Words | undefined {
  const steps = path.split('/')
  const places = steps.map((_, index) => steps.slice(index).join('/'))
  return places.map((place) => FIELDS[place]).find((words) => words !== undefined)
}

/** `enumDescriptions` is what programs for editing read, beside the standard. */
function wordsForValues({ enum: values }: JsonSchema): JsonSchema {
  if (values === undefined) return {}
  const words = VALUES.find((list) => Object.keys(list).join() === values.join())
  return words === undefined ? {} : { enumDescriptions: Object.values(words) }
}

// zod says of whole numbers that they fit in a JavaScript number, which is no rule of ours.
function withoutSafeBounds(schema: JsonSchema): JsonSchema {
  const { minimum, maximum, ...rest } = schema
  return {
    ...rest,
    ...(minimum !== undefined && minimum !== Number.MIN_SAFE_INTEGER && { minimum }),
    ...(maximum !== undefined && maximum !== Number.MAX_SAFE_INTEGER && { maximum }),
  }
}
