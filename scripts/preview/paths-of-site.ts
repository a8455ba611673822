import system, { type PlatformPath } from 'node:path'
import { CONTENT_FOLDER } from '../content/content-file.ts'
import { isWithin } from '../disk/is-within.ts'

/** Which files make a site, by their whole paths. The watcher asks with `/` between the parts on Windows too. */
export type PathsOfSite = {
  readonly isOurs: (path: string) => boolean
  /** The path from the top of the site, with `/` between the parts. */
  readonly nameOf: (path: string) => string
}

// Beside content/ stand the settings and what they import.
const SETTINGS = /\.([cm]?[jt]s|json)$/

/**
 * @param top whole path of the folder with content/ and site.config.ts
 * @param content whole path of content/, which may lie elsewhere
 */
export function pathsOfSite(top: string, content: string, paths: PlatformPath = system): PathsOfSite {
  const { basename, join, relative, sep } = paths
  const isOurs = (path: string) => {
    if ([top, content].some((folder) => relative(folder, path) === '')) return true
    // As for the check, what begins with a dot is no content: editors and git work there.
    if (basename(path).startsWith('.')) return false
    const way = relative(top, path)
    return isWithin(path, content, paths) || (!way.includes(sep) && (way === CONTENT_FOLDER || SETTINGS.test(way)))
  }
  const nameOf = (path: string) => {
    const isContent = isWithin(path, content, paths)
    const name = isContent ? join(CONTENT_FOLDER, relative(content, path)) : relative(top, path)
    return name.split(sep).join('/')
  }
  return { isOurs, nameOf }
}
