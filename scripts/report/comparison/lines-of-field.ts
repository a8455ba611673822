import type { Style } from './style.ts'
import type { ToldField } from './told.ts'
import type { ComparisonWords } from './words.ts'

/** What a field was and is: a line, or for a list a line for each thing that changed in it. */
export function linesOfField(depth: number, field: ToldField, words: ComparisonWords, style: Style): readonly string[] {
  const label = field.language === null ? field.field : `${field.field} (${field.language})`
  const line = (text: string) => style.item(depth, `${label}: ${text}`)
  const shown = (text: string | null) => (text === null ? words.nothing : style.plain(text))
  switch (field.kind) {
    case 'words':
      return [line(style.marked(field.parts))]
    case 'layout':
      return [line(words.layout)]
    case 'translation':
      return [line(words.translation[field.state])]
    case 'value':
      return [line(`${shown(field.before)} → ${shown(field.after)}`)]
    case 'list':
      return [
        ...field.removed.map((item) => line(`${words.removed} ${shown(item)}`)),
        ...field.added.map((item) => line(`${words.added} ${shown(item)}`)),
        ...field.changed.map(({ before, after }) => line(`${words.changed} ${shown(before)} → ${shown(after)}`)),
        ...field.moved.map((item) => line(`${words.moved} ${shown(item)}`)),
      ]
  }
}
