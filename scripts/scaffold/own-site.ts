import type { NewFile } from './new-file.ts'

/** Texts of the program that those of a site are made of. */
export type ProgramTexts = { readonly settings: string; readonly package: string }

/** The folder with what helps to write in VS Code. */
export const EDITOR_FOLDER = '.vscode'

const AS_THEY_ARE = ['.gitattributes', '.gitignore', 'content/README.md']

// It measures the program.
const NOT_OF_SITES = 'bench'
const COMMAND = 'node scripts/launch.mjs '

/**
 * What a site of somebody’s own begins with: the settings of the example to go through, the guide, every command, and what git
 * and VS Code need to know. Copies are of files of the program.
 *
 * @param program the way from the folder of the site to that of the program, with slashes
 * @param editorFiles what is in `EDITOR_FOLDER` of the program, relative to the program
 */
export function ownSite(texts: ProgramTexts, program: string, editorFiles: readonly string[]): readonly NewFile[] {
  return [
    { path: 'site.config.ts', text: settingsAlone(texts.settings) },
    { path: 'package.json', text: packageFor(texts.package, program) },
    ...[...AS_THEY_ARE, ...editorFiles].map((path) => ({ path, copyOf: path })),
  ]
}

/** The settings without the type from the program, which is not beside them there. */
function settingsAlone(text: string): string {
  return text.replace(/^import type .*[\r\n]+/m, '').replace(/ satisfies \w+(?=\s*$)/, '')
}

/** What of a `package.json` is about its commands. */
type PackageText = { readonly engines: unknown; readonly scripts: Readonly<Record<string, string>> }

function packageFor(text: string, program: string): string {
  const { engines, scripts }: PackageText = JSON.parse(text)
  const launch = `node ${inShell(`${program}/scripts/launch.mjs`)} `
  const own = Object.entries(scripts)
    .filter(([name, command]) => command.startsWith(COMMAND) && name !== NOT_OF_SITES)
    .map(([name, command]) => [name, command.replace(COMMAND, launch)])
  return `${JSON.stringify({ private: true, engines, scripts: Object.fromEntries(own) }, null, 2)}\n`
}

/** As one word, for the shells of Unix and Windows. */
function inShell(path: string): string {
  return /^[\w./:@+-]+$/.test(path) ? path : `"${path.replaceAll(/["$`\\]/g, '\\$&')}"`
}
