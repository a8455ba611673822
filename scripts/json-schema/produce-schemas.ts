import * as z from 'zod'
import { describeSchema } from './describe-schema.ts'
import { KINDS } from './descriptions/kinds.ts'
import type { JsonSchema } from './json-schema.ts'
import { keywordsFor } from './keywords-for.ts'
import { limitLanguages, type SiteLanguages } from './limit-languages.ts'
import { SCHEMA_FILES, type SchemaKind } from './schema-files.ts'

const DRAFT_7 = 'http://json-schema.org/draft-07/schema#'

/** One JSON Schema: `path` is its name, `content` its text. */
export type SchemaFile = { readonly path: string; readonly content: string }

/**
 * A JSON Schema for every kind of YAML file, made from the schemas that `npm run check` uses. Programs for editing show
 * their titles and descriptions beside the fields, offer their words, and mark most mistakes while one writes.
 */
export function produceSchemas(languages: SiteLanguages): readonly SchemaFile[] {
  return (Object.keys(SCHEMA_FILES) as SchemaKind[]).map((kind) => ({
    path: `${kind}.json`,
    content: `${JSON.stringify(jsonSchemaOf(kind, languages), null, 2)}\n`,
  }))
}

/** The JSON Schema of one kind of file. */
export function jsonSchemaOf(kind: SchemaKind, languages: SiteLanguages): JsonSchema {
  const plain = z.toJSONSchema(SCHEMA_FILES[kind].schema, {
    io: 'input',
    // What the YAML extension of VS Code understands best.
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => void Object.assign(jsonSchema, keywordsFor(zodSchema)),
  })
  // Parts used in several places are one object; as text they become several, each with words of its own.
  const { $schema: _, ...fields }: JsonSchema = JSON.parse(JSON.stringify(plain))
  return { $schema: DRAFT_7, ...KINDS[kind], ...limitLanguages(describeSchema(fields, kind), languages) }
}
