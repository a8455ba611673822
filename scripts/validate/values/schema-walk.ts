import * as z from 'zod'
import type { ValuePath } from '../valid-content.ts'

/** The keys that may be written at a path. */
export function keysAllowedAt(schema: z.ZodType, path: ValuePath): readonly string[] {
  return schemasAt(schema, path).flatMap((found) => (found instanceof z.ZodObject ? Object.keys(found.shape) : []))
}

/** Whether nothing need be written at a path: whoever has nothing to say there removes the line. */
export function mayBeLeftOut(schema: z.ZodType, path: ValuePath): boolean {
  const key = path.at(-1)
  if (typeof key !== 'string') return true
  return schemasAt(schema, path.slice(0, -1)).every(
    (found) => !(found instanceof z.ZodObject) || found.shape[key]?.safeParse(undefined).success !== false,
  )
}

/** Whether a text per language may be written at a path; that is what all records in our schemas are. */
export function mayHaveLanguagesAt(schema: z.ZodType, path: ValuePath): boolean {
  return schemasAt(schema, path).some(holdsLanguages)
}

/** Whether a schema is that of a text per language. */
export function holdsLanguages(schema: z.ZodType): boolean {
  return schema instanceof z.ZodRecord
}

// The schemas that may describe the value at a path: several where a union leaves a choice.
function schemasAt(schema: z.ZodType, path: ValuePath): readonly z.ZodType[] {
  return path.reduce<readonly z.ZodType[]>(schemasBelow, choicesOf(schema))
}

/** The schemas that may describe what stands under a key or at a position, of those that may describe the whole. */
export function schemasBelow(schemas: readonly z.ZodType[], step: string | number): readonly z.ZodType[] {
  const [only, ...others] = schemas
  if (only !== undefined && others.length === 0) return childrenOf(only, step)
  return schemas.flatMap((schema) => childrenOf(schema, step))
}

// The same few schemas are asked for with every value.
const knownChoices = new WeakMap<z.ZodType, readonly z.ZodType[]>()

/** The schemas of which a value has to fit one. */
export function choicesOf(schema: z.ZodType): readonly z.ZodType[] {
  const choices = knownChoices.get(schema) ?? findChoices(schema)
  knownChoices.set(schema, choices)
  return choices
}

function findChoices(schema: z.ZodType): readonly z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return choicesOf(schema.unwrap() as z.ZodType)
  }
  if (schema instanceof z.ZodUnion) return (schema.options as readonly z.ZodType[]).flatMap(choicesOf)
  return [schema]
}

function childrenOf(schema: z.ZodType, step: string | number): readonly z.ZodType[] {
  if (schema instanceof z.ZodArray) return choicesOf(schema.element as z.ZodType)
  if (schema instanceof z.ZodTuple) {
    const item = (schema.def.items as readonly z.ZodType[])[Number(step)]
    return item === undefined ? [] : choicesOf(item)
  }
  if (schema instanceof z.ZodObject && Object.hasOwn(schema.shape, step)) {
    return choicesOf(schema.shape[step] as z.ZodType)
  }
  return []
}
