import { filePathOf, STYLESHEET_ADDRESS } from '../model/addresses.ts'
import type { Look } from '../model/look.ts'
import type { OutputFile } from '../model/output.ts'
import { formatColours } from './format-colours.ts'

/** What every site looks like, with the publisher’s own colours where it has some. */
export async function* dressAssets(
  assets: AsyncIterable<OutputFile> | Iterable<OutputFile>,
  look: Look,
): AsyncIterable<OutputFile> {
  for await (const { path, content } of assets) {
    yield {
      path,
      content: path === filePathOf(STYLESHEET_ADDRESS) ? followedBy(content, formatColours(look)) : content,
    }
  }
}

function followedBy(content: OutputFile['content'], css: string): OutputFile['content'] {
  return css === '' ? content : Buffer.concat([Buffer.from(content), Buffer.from(css)])
}
