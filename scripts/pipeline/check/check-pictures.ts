import { readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { CONTENT_FOLDER, LOOK_FOLDER } from '../../content/content-file.ts'
import type { LoadedContent } from '../../content/load-content.ts'
import type { SiteConfig } from '../../model/site-config.ts'
import { collectProblems } from '../../report/collect-problems.ts'
import type { Problem } from '../../report/problem.ts'
import { LARGEST_PICTURE_BYTES, type NamedPicture, reportPicture } from '../../validate/settings/report-picture.ts'
import { placesInSettings } from './places-in-settings.ts'

const PICTURE_SETTINGS = ['logo', 'icon'] as const

/** What is wrong with the pictures that the settings name. */
export async function checkPictures(
  root: string,
  { look = {} }: SiteConfig,
  { records, inLfs }: LoadedContent,
): Promise<readonly Problem[]> {
  const { report, problems } = collectProblems()
  const pictures = records.flatMap(({ file }) => (file.kind === 'picture' ? [file.path] : []))
  for (const setting of PICTURE_SETTINGS) {
    const name = look[setting]
    const file = `${CONTENT_FOLDER}/${LOOK_FOLDER}/${name}`
    // Of what is in Git LFS that is told.
    if (name === undefined || inLfs.has(file)) continue
    reportPicture(await namedPicture(root, setting, name, file, pictures), report)
  }
  return problems
}

async function namedPicture(
  root: string,
  setting: NamedPicture['setting'],
  name: string,
  file: string,
  pictures: readonly string[],
): Promise<NamedPicture> {
  const sizeInBytes = pictures.includes(file) ? (await stat(join(root, file))).size : 0
  const mayBeRead = pictures.includes(file) && sizeInBytes <= LARGEST_PICTURE_BYTES
  return {
    setting,
    name,
    place: (await placesInSettings(root))(['look', setting]),
    file,
    sizeInBytes,
    bytes: mayBeRead ? await readFile(join(root, file)) : null,
    there: pictures.map((path) => basename(path)),
  }
}
