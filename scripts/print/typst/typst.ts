import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { NodeCompiler, NodeError, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { explainExportFailure } from './explain-export-failure.ts'
import { handingOverPictures, pictureFile } from './hand-over-pictures.ts'
import type { PrintPicture } from './print-picture.ts'
import type { TypstDocument } from './typst-document.ts'

/** Turns print documents into PDF/UA-1, those for archives into PDF/A-3a, one after the other. */
export type Typst = { compile(document: TypstDocument): Uint8Array }

// The compiler keeps one standard at a time, and only PDF/A-3 lets files of any kind be enclosed.
const STANDARDS = { publication: 'ua-1', sheet: 'ua-1', archive: 'a-3a' } as const satisfies Readonly<
  Record<TypstDocument['template'], string>
>

const TEMPLATES = fileURLToPath(new URL('../../../layouts/print/', import.meta.url))

// In each of their folders stand others of the same family. DejaVu Sans Mono is within the compiler too, but those of the
// machine come before what is there: many a Linux has it, drawn anew with another date in it.
const FONT_FILES = [
  '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  '@expo-google-fonts/atkinson-hyperlegible-next/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf',
  '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  '@expo-google-fonts/atkinson-hyperlegible-next/700Bold_Italic/AtkinsonHyperlegibleNext_700Bold_Italic.ttf',
  '@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf',
  '@expo-google-fonts/vazirmatn/700Bold/Vazirmatn_700Bold.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf',
]

// What a compilation worked out is used again by the next one where both read the same, and kept for some further documents:
// other documents have little in common, and what is remembered takes memory and time to look through. All compilers of
// a process remember together, so those of the other threads count as well.
const REMEMBERED_DOCUMENTS = 4

/** Starts the compiler with our templates and fonts; about 35 ms, so it is started once for all documents. */
export async function startTypst(): Promise<Typst> {
  const { NodeCompiler } = await loadCompiler()
  const compiler = NodeCompiler.create({
    workspace: TEMPLATES,
    // As folders rather than as data: fonts in folders come before those of the machine.
    fontArgs: [{ fontPaths: fontFolders() }],
  })
  let words = ''
  const handOverPictures = handingOverPictures(compiler, TEMPLATES)
  const compileAnew = (document: TypstDocument) => {
    const earlier = words
    words = handOver(compiler, document) + handOverPictures(document.pictures ?? [])
    if (words !== earlier) compiler.evictCache(REMEMBERED_DOCUMENTS)
    return compile(compiler, document)
  }
  return {
    compile(document) {
      try {
        return compileAnew(document)
      } catch (failure) {
        // A damaged picture is its words instead, as it is where browsers do not show it.
        const { pictures = [] } = document
        const readable = pictures.filter((picture) => canBeShown(compiler, picture, document.template))
        if (readable.length === pictures.length) throw failure
        return compileAnew({ ...document, pictures: readable })
      }
    },
  }
}

async function loadCompiler() {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler')
  } catch (cause) {
    const machine = `${process.platform}-${process.arch}`
    const message =
      `The PDF compiler (@myriaddreamin/typst-ts-node-compiler) cannot be loaded on this machine (${machine}). ` +
      'Run the installation again without leaving out optional packages.'
    throw new Error(message, { cause })
  }
}

function fontFolders(): string[] {
  const { resolve } = createRequire(import.meta.url)
  return FONT_FILES.map((file) => dirname(resolve(file)))
}

/**
 * Gives the document to the templates as data, in files that only the compiler sees; no text of it is ever part of a
 * template's code. Each file changes only when it must, so that the print for archives needs no layout of its own and the
 * look of everything, which depends on the size of the letters, is not worked out anew for each document.
 *
 * @returns what is printed, without what is enclosed
 */
function handOver(compiler: NodeCompiler, document: TypstDocument): string {
  const {
    template,
    size,
    accent,
    logo,
    pictures: _,
    enclosures,
    ...printed
  } = { enclosures: [], logo: null, ...document }
  const words = JSON.stringify(printed)
  const give = (name: string, json: string) => compiler.mapShadow(`${TEMPLATES}${name}.json`, Buffer.from(json))
  const logoFile = logo && `logo.${logo.format}`
  if (logo !== null) compiler.mapShadow(`${TEMPLATES}${logoFile}`, Buffer.from(logo.base64, 'base64'))
  give('logo', JSON.stringify(logoFile))
  give('size', JSON.stringify(size))
  give('accent', JSON.stringify(accent))
  give('document', words)
  if (template === 'archive') give('enclosures', JSON.stringify(enclosures))
  return words
}

function compile(compiler: NodeCompiler, document: TypstDocument): Uint8Array {
  return exportPdf(compiler, layOut(compiler, document.template), document)
}

function layOut(compiler: NodeCompiler, template: string): NodeTypstDocument {
  const compiled = compiler.compile({ mainFilePath: `${TEMPLATES}${template}.typ` })
  refuse(compiler, compiled.takeError())
  refuse(compiler, compiled.takeWarnings())
  if (compiled.result === null) throw new Error('The PDF compiler gave no document.')
  return compiled.result
}

/** Whether a picture can stand in a PDF of the standard of a template: what is in it is known only when it is read. */
function canBeShown(compiler: NodeCompiler, picture: PrintPicture, template: TypstDocument['template']): boolean {
  const alone = JSON.stringify({ name: pictureFile(picture), format: picture.format })
  compiler.mapShadow(`${TEMPLATES}one-picture.json`, Buffer.from(alone))
  try {
    compiler.pdf(layOut(compiler, 'picture'), { pdfStandard: STANDARDS[template] })
    return true
  } catch {
    return false
  }
}

function exportPdf(compiler: NodeCompiler, compiled: NodeTypstDocument, document: TypstDocument): Uint8Array {
  try {
    return compiler.pdf(compiled, { pdfStandard: STANDARDS[document.template] })
  } catch (cause) {
    throw new Error(explainExportFailure(cause, document), { cause })
  }
}

/** A warning counts as an error: a missing font, for one, gives a document that looks right only here. */
function refuse(compiler: NodeCompiler, found: NodeError | null): void {
  if (found === null) return
  const described = compiler.fetchDiagnostics(found).map(describeDiagnostic)
  throw new Error(described.filter((description) => !description.includes(CALLED_FROM)).join('\n'))
}

// Follows what is wrong with one line for each call that led there.
const CALLED_FROM = ': while calling '

function describeDiagnostic(diagnostic: unknown): string {
  const { message, path } = diagnostic as { message?: unknown; path?: unknown }
  return `${String(path).replace(TEMPLATES, '')}: ${String(message)}`
}
