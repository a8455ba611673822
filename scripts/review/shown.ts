/** A value as it is shown to those who approve it. */
export type Shown =
  /** `id` is what stands in the file instead of a title. */
  | { readonly kind: 'text'; readonly text: string; readonly id: string | null; readonly marks?: readonly MarkedPart[] }
  | { readonly kind: 'prose'; readonly markdown: string; readonly marks?: readonly MarkedPart[] }
  | { readonly kind: 'list'; readonly items: readonly Shown[] }
  | { readonly kind: 'fields'; readonly fields: readonly { readonly label: string; readonly value: Shown }[] }
  /** There is no such field. */
  | { readonly kind: 'nothing' }

/** Part of a text; all parts together are the text. What is marked is not in the other version. */
export type MarkedPart = { readonly text: string; readonly isMarked: boolean }
