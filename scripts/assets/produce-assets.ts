import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import {
  FAVICON_ADDRESS,
  FONT_LICENCE_ADDRESS,
  filePathOf,
  ICON_PICTURE_ADDRESS,
  SEARCH_SCRIPT_ADDRESS,
  STYLESHEET_ADDRESS,
} from '../model/addresses.ts'
import type { Archive } from '../model/archive.ts'
import type { OutputFile, ReadSourceFile, WrittenFiles } from '../model/output.ts'
import { bundle, LAYOUTS } from './bundle.ts'
import { dressAssets } from './dress-assets.ts'

const FONT_PACKAGE = '@fontsource-variable/atkinson-hyperlegible-next'

/** What the pages of a site look like. */
export function produceAssets(
  { site }: Pick<Archive, 'site'>,
  _soFar: WrittenFiles,
  readFile: ReadSourceFile,
): AsyncIterable<OutputFile> {
  return dressAssets(produceHouseAssets(), site.look ?? {}, readFile)
}

/** The same of every site: the style sheet with its fonts and their licence, the icons, and the script of the search page. */
export async function* produceHouseAssets(): AsyncIterable<OutputFile> {
  yield* await bundle('styles/site.css', filePathOf(STYLESHEET_ADDRESS))
  yield* await bundle('browser/search.ts', filePathOf(SEARCH_SCRIPT_ADDRESS))
  yield { path: filePathOf(FAVICON_ADDRESS), content: await readFile(join(LAYOUTS, 'styles/favicon.svg')) }
  yield { path: filePathOf(ICON_PICTURE_ADDRESS), content: await readFile(join(LAYOUTS, 'styles/icon.png')) }
  yield { path: filePathOf(FONT_LICENCE_ADDRESS), content: await readFile(fontLicence()) }
}

function fontLicence(): string {
  return createRequire(import.meta.url).resolve(`${FONT_PACKAGE}/LICENSE`)
}
