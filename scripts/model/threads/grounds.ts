import type { Publication, PublicPromise, Source } from '../archive.ts'
import { GROUNDS } from '../vocabulary.ts'

/** The situation pictures and action plans that a promise, or its theme, names as sources; each address once. */
export function groundsOf({ sources, theme }: PublicPromise): readonly Source[] {
  const all = groundsAmong([...sources, ...theme.sources])
  return all.filter(({ url }, index) => all.findIndex((other) => other.url === url) === index)
}

/** Those that a publication names for the whole of it. */
export function groundsOfPublication({ sources }: Publication): readonly Source[] {
  return groundsAmong(sources)
}

function groundsAmong(sources: readonly Source[]): readonly Source[] {
  return sources.filter(({ kind }) => kind !== null && GROUNDS.includes(kind))
}
