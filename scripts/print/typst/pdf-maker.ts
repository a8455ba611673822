import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const TEMPLATES = new URL('../../../layouts/print/', import.meta.url)
const COMPILING = ['typst.ts', 'hand-over-pictures.ts'].map((name) => new URL(name, import.meta.url))
// The versions of the compiler and of the fonts.
const PACKAGES = new URL('../../../package-lock.json', import.meta.url)

/**
 * What a PDF depends on beside its document: the templates, how they are compiled, the compiler, the fonts and the kind of
 * machine. Two that are equal make the same PDF of a document. SHA-256 in hexadecimal.
 */
export async function pdfMaker(): Promise<string> {
  const names = (await readdir(fileURLToPath(TEMPLATES))).sort()
  const files = [...names.map((name) => new URL(name, TEMPLATES)), ...COMPILING, PACKAGES]
  const texts = await Promise.all(files.map((file) => readFile(file)))
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}\0`)
  for (const text of texts) hash.update(`${text.length}\0`).update(text)
  return hash.digest('hex')
}
