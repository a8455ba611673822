/** As much of JSON Schema (draft 7) as is looked at here; https://json-schema.org/draft-07. */
export type JsonSchema = {
  readonly $schema?: string
  readonly title?: string
  readonly description?: string
  readonly enum?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: JsonSchema | boolean
  readonly propertyNames?: JsonSchema
  readonly items?: JsonSchema | readonly JsonSchema[]
  readonly anyOf?: readonly JsonSchema[]
  readonly [keyword: string]: unknown
}

/** The schema with each of the schemas right inside it changed; `name` is the field it is for, `null` for other parts. */
export function changeParts(
  schema: JsonSchema,
  change: (part: JsonSchema, name: string | null) => JsonSchema,
): JsonSchema {
  const { properties, additionalProperties, items, anyOf } = schema
  const changePart = (part: JsonSchema) => change(part, null)
  return {
    ...schema,
    ...(properties && { properties: changeEach(properties, change) }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: changePart(additionalProperties) }),
    ...(items && { items: isList(items) ? items.map(changePart) : changePart(items) }),
    ...(anyOf && { anyOf: anyOf.map(changePart) }),
  }
}

function changeEach(
  properties: Readonly<Record<string, JsonSchema>>,
  change: (part: JsonSchema, name: string) => JsonSchema,
): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, change(part, name)]))
}

// Array.isArray does not see that a readonly array is one.
function isList(items: JsonSchema | readonly JsonSchema[]): items is readonly JsonSchema[] {
  return Array.isArray(items)
}
