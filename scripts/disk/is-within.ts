import system, { type PlatformPath } from 'node:path'

/** Whether a folder is another one or lies in it, by their whole paths without links. */
export function isWithin(inner: string, outer: string, { isAbsolute, relative, sep }: PlatformPath = system): boolean {
  const way = relative(outer, inner)
  // From one disk of Windows to another there is no way but the whole path.
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}
