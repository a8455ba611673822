/** What the name of a publication’s folder says. */
export type FolderParts = {
  readonly first: string
  readonly last: string
  /** The years as a title has them: `2019–2020`. */
  readonly years: string
  readonly area: string | null
}

/** The years that a folder is named by, and the area after them: `2019-2020-norra-staden`. */
export function partsOfFolder(id: string): FolderParts {
  const [, first = '', last = first, area = null] = /^(\d{4})(?:-(\d{4}))?(?:-(.+))?$/.exec(id) ?? []
  return { first, last, years: first === last ? first : `${first}–${last}`, area }
}
