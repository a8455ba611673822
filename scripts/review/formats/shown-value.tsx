import type { ReviewWords } from '../../report/review/words.ts'
import type { Shown } from '../shown.ts'
import { renderProse } from './render-prose.ts'

/** A value as it is read. */
export function ShownValue({ shown, words }: { readonly shown: Shown; readonly words: ReviewWords }) {
  switch (shown.kind) {
    case 'nothing':
      return null
    case 'text':
      return (
        <span class="text">
          {shown.marks?.map(({ text, isMarked }, at) => (isMarked ? <b key={at}>{text}</b> : text)) ?? shown.text}
          {shown.id !== null && <code> [{shown.id}]</code>}
        </span>
      )
    case 'prose':
      // Our own renderer lets no HTML through.
      return <div class="prose" dangerouslySetInnerHTML={{ __html: renderProse(shown.markdown, words, shown.marks) }} />
    case 'list':
      return (
        <ul>
          {shown.items.map((item, at) => (
            <li key={at}>
              <ShownValue shown={item} words={words} />
            </li>
          ))}
        </ul>
      )
    case 'fields':
      return (
        <ul class="fields">
          {shown.fields.map(({ label, value }, at) => (
            <li key={at}>
              <strong>{label}:</strong> <ShownValue shown={value} words={words} />
            </li>
          ))}
        </ul>
      )
  }
}
