import type { Folder } from './assemble-folder.ts'
import type { DraftTheme } from './assemble-publication.ts'

/** Ties each theme to the theme of another id that it took over from. */
export function linkThemes(folders: readonly Folder[]): void {
  const themes = new Map(folders.flatMap(({ themes }) => themes.map((theme) => [referenceOf(theme), theme])))
  for (const { valid, publication, themes: own } of folders) {
    for (const theme of own) {
      const fields = valid.publication?.fields.themes.find(({ id }) => id === theme.id)
      const earlier = themes.get(fields?.follows ?? '')
      if (earlier === undefined || earlier.publication === publication) continue
      theme.follows = earlier
      earlier.followedBy.push(theme)
    }
  }
}

function referenceOf(theme: DraftTheme): string {
  return `${theme.publication.id}/${theme.id}`
}
