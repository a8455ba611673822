import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { locateSettings, SETTINGS_FILE } from '../../content/locate-settings.ts'

/** Where each setting of a site is written. Settings may have come from elsewhere; then there is no place to point to. */
export async function placesInSettings(root: string): Promise<ReturnType<typeof locateSettings>['placeOf']> {
  const code = await readFile(join(root, SETTINGS_FILE), 'utf8').catch(() => '')
  return locateSettings(code).placeOf
}
