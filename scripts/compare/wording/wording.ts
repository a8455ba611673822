/**
 * How a text became another one, sentence by sentence. The parts that are `same` or `removed`, put together, are the
 * earlier text to the letter; those that are `same` or `added` are the later one.
 */
export type Wording = readonly WordingSentence[]

export type WordingSentence = {
  /**
   * `same`: the same words, perhaps with other spaces. A sentence that has moved is there twice: `moved-away` where it
   * stood, `moved-here` where it stands.
   */
  readonly kind: 'same' | 'changed' | 'removed' | 'added' | 'moved-away' | 'moved-here'
  readonly parts: readonly WordingPart[]
}

export type WordingPart = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }
