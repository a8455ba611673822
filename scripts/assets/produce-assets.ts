import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type OutputFile as BundledFile, build } from 'esbuild'
import {
  FAVICON_ADDRESS,
  FONT_LICENCE_ADDRESS,
  filePathOf,
  SEARCH_SCRIPT_ADDRESS,
  STYLESHEET_ADDRESS,
} from '../model/addresses.ts'
import type { OutputFile } from '../model/output.ts'

const LAYOUTS = fileURLToPath(new URL('../../layouts/', import.meta.url))
const FONT_PACKAGE = '@fontsource-variable/atkinson-hyperlegible-next'

// What bundled files are named relative to; nothing is ever written there.
const NOWHERE = join(LAYOUTS, 'bundled')

/** The style sheet with its fonts and their licence, the icon, and the script of the search page. */
export async function* produceAssets(): AsyncIterable<OutputFile> {
  yield* await bundle('styles/site.css', filePathOf(STYLESHEET_ADDRESS))
  yield* await bundle('browser/search.ts', filePathOf(SEARCH_SCRIPT_ADDRESS))
  yield { path: filePathOf(FAVICON_ADDRESS), content: await readFile(join(LAYOUTS, 'styles/favicon.svg')) }
  yield { path: filePathOf(FONT_LICENCE_ADDRESS), content: await readFile(fontLicence()) }
}

async function bundle(entry: string, path: string): Promise<readonly OutputFile[]> {
  const { outputFiles } = await build({
    entryPoints: [{ in: join(LAYOUTS, entry), out: path.replace(/\.[^.]+$/, '') }],
    outdir: NOWHERE,
    bundle: true,
    minify: true,
    write: false,
    // An ordinary script rather than a module, so that it also runs, and can say what is missing, in a page from disk.
    format: 'iife',
    target: ['es2022', 'safari16'],
    charset: 'utf8',
    loader: { '.woff2': 'file' },
    assetNames: 'assets/fonts/[name]',
    logLevel: 'silent',
  })
  return outputFiles.map(asOutput)
}

function asOutput({ path, contents }: BundledFile): OutputFile {
  return { path: relative(NOWHERE, path).split(sep).join('/'), content: contents }
}

function fontLicence(): string {
  return createRequire(import.meta.url).resolve(`${FONT_PACKAGE}/LICENSE`)
}
