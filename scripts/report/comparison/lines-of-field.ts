import type { Style } from './style.ts'
import type { ToldField } from './told.ts'
import type { ComparisonWords } from './words.ts'

/** Facts of publications and surveys that are there whether anybody knows them or not. */
const KNOWN_OR_NOT: readonly string[] = [
  ...['document-type', 'published', 'signed', 'agreement', 'follow-up', 'contact', 'complete'],
  ...['fieldwork', 'method', 'respondents', 'invited', 'response-rate', 'ages', 'base', 'kind'],
]

/** What a field was and is: a line, or for a list a line for each thing that changed in it. */
export function linesOfField(depth: number, field: ToldField, words: ComparisonWords, style: Style): readonly string[] {
  const label = field.language === null ? field.field : `${field.field} (${field.language})`
  const line = (text: string) => style.item(depth, `${label}: ${text}`)
  const missing = KNOWN_OR_NOT.includes(field.field) ? words.unknown : words.nothing
  const shown = (text: string | null) => (text === null ? missing : style.plain(text))
  // Texts within a field are told in the main language. Where they read alike, only the others have changed.
  const changed = (before: string | null, after: string | null) =>
    before === after ? `${shown(before)} (${words.otherLanguages})` : `${shown(before)} → ${shown(after)}`
  switch (field.kind) {
    case 'words':
      return [line(style.marked(field.parts))]
    case 'layout':
      return [line(words.layout)]
    case 'translation':
      return [line(words.translation[field.state])]
    case 'value':
      return [line(changed(field.before, field.after))]
    case 'list':
      return [
        ...field.removed.map((item) => line(`${words.removed} ${shown(item)}`)),
        ...field.added.map((item) => line(`${words.added} ${shown(item)}`)),
        ...field.changed.map(({ before, after }) => line(`${words.changed} ${changed(before, after)}`)),
        ...field.moved.map((item) => line(`${words.moved} ${shown(item)}`)),
      ]
  }
}
