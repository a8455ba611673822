import { join } from 'node:path'
import { locateSettings } from '../../content/locate-settings.ts'
import { readIfThere } from '../../disk/read-if-there.ts'
import { SETTINGS_FILE } from '../../report/settings-file.ts'

/** Where each setting of a site is written. Settings may have come from elsewhere; then there is no place to point to. */
export async function placesInSettings(root: string): Promise<ReturnType<typeof locateSettings>['placeOf']> {
  const code = await readIfThere(join(root, SETTINGS_FILE))
  return locateSettings(code?.toString('utf8') ?? '').placeOf
}
