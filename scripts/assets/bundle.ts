import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type OutputFile as BundledFile, build } from 'esbuild'
import type { OutputFile } from '../model/output.ts'

/** The folder of what is bundled. */
export const LAYOUTS = fileURLToPath(new URL('../../layouts/', import.meta.url))

// What bundled files are named relative to; nothing is ever written there.
const NOWHERE = join(LAYOUTS, 'bundled')

/**
 * One file of a style sheet or a script with all that it imports.
 *
 * @param entry below layouts/
 * @param path where it stands in the site; fonts stand beside it in assets/fonts/
 */
export async function bundle(entry: string, path: string): Promise<readonly OutputFile[]> {
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
