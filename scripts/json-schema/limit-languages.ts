import { languageName } from '../model/language.ts'
import { changeParts, type JsonSchema } from './json-schema.ts'

export type SiteLanguages = { readonly languages: readonly string[]; readonly defaultLanguage: string }

/** The schema with texts per language in the languages of the site only, the default one among them. */
export function limitLanguages(schema: JsonSchema, site: SiteLanguages): JsonSchema {
  const limited = changeParts(schema, (part) => limitLanguages(part, site))
  // Of all that our schemas allow, only texts per language have names that are not known beforehand.
  return limited.propertyNames === undefined ? limited : languagesOf(limited, site)
}

function languagesOf(schema: JsonSchema, { languages, defaultLanguage }: SiteLanguages): JsonSchema {
  const { propertyNames: _, additionalProperties: text, ...rest } = schema
  const properties = Object.fromEntries(languages.map((language) => [languageName(language), text as JsonSchema]))
  return { ...rest, properties, required: [languageName(defaultLanguage)], additionalProperties: false }
}
