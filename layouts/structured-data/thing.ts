/** Something that is described to programs in the words of https://schema.org/; what is not known is left out. */
export type Thing = {
  readonly '@type': string
  readonly '@id'?: string
  readonly [property: string]: Value | undefined
}
type Value = string | number | Thing | readonly Thing[]
