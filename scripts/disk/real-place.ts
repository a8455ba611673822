import { realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

/** Where a folder lies, or would lie, when all links are followed. */
export async function realPlace(folder: string): Promise<string> {
  const whole = resolve(folder)
  const real = await realpath(whole).catch(() => null)
  if (real !== null || dirname(whole) === whole) return real ?? whole
  return join(await realPlace(dirname(whole)), basename(whole))
}
