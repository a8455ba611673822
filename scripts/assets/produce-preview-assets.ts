import { filePathOf, PREVIEW_SCRIPT_ADDRESS, PREVIEW_STYLESHEET_ADDRESS } from '../model/addresses.ts'
import type { OutputFile } from '../model/output.ts'
import { bundle } from './bundle.ts'

/** The script and the style sheet that the preview adds to its pages; no build has them. */
export async function* producePreviewAssets(): AsyncIterable<OutputFile> {
  yield* await bundle('browser/preview.ts', filePathOf(PREVIEW_SCRIPT_ADDRESS))
  yield* await bundle('styles/preview.css', filePathOf(PREVIEW_STYLESHEET_ADDRESS))
}
