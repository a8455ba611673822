import {
  FAVICON_ADDRESS,
  filePathOf,
  ICON_PICTURE_ADDRESS,
  logoAddress,
  STYLESHEET_ADDRESS,
} from '../model/addresses.ts'
import { type Look, pictureFile } from '../model/look.ts'
import type { OutputFile, ReadSourceFile } from '../model/output.ts'
import { bundle } from './bundle.ts'
import { formatColours } from './format-colours.ts'

const STYLESHEET = filePathOf(STYLESHEET_ADDRESS)
const ICONS = [FAVICON_ADDRESS, ICON_PICTURE_ADDRESS].map(filePathOf)

/** What every site looks like, with the publisher’s own colours and pictures where it has some. */
export async function* dressAssets(
  assets: AsyncIterable<OutputFile> | Iterable<OutputFile>,
  look: Look,
  readFile: ReadSourceFile,
): AsyncIterable<OutputFile> {
  const { logo, icon } = look
  for await (const { path, content } of assets) {
    if (path === STYLESHEET) yield { path, content: Buffer.concat([Buffer.from(content), ...(await ownStyles(look))]) }
    else if (icon === undefined || !ICONS.includes(path)) yield { path, content }
  }
  if (logo !== undefined) yield { path: filePathOf(logoAddress(logo)), content: await readFile(pictureFile(logo)) }
  if (icon !== undefined) yield { path: filePathOf(ICON_PICTURE_ADDRESS), content: await readFile(pictureFile(icon)) }
}

async function ownStyles(look: Look): Promise<readonly Uint8Array[]> {
  const ofLogo = look.logo === undefined ? [] : await bundle('styles/site-logo.css', STYLESHEET)
  return [...ofLogo.map(({ content }) => Buffer.from(content)), Buffer.from(formatColours(look))]
}
