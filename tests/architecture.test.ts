// Who may import whom, who may look at the clock and the environment, and whether README shows every folder.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

type Import = {
  readonly file: string
  readonly line: number
  /** A path from the root of the project, or the name of a package. */
  readonly target: string
  /** Whether only types are taken, so that nothing of it is left when the code runs. */
  readonly isTypeOnly: boolean
}

type Folder = string
/** What a folder may import beside itself; `types` may be had from those it may not run. */
type Rule = { readonly code: readonly Folder[]; readonly types?: readonly Folder[] }

const OUTPUT: Rule = { code: ['scripts/model', 'scripts/compare', 'scripts/markdown', 'layouts/texts'] }

/** What is known of texts whatever they are about, as a library would; everybody may have it, and it knows nobody. */
const KNOWN_TO_ALL: Folder = 'scripts/words'

/** The steps in the order of the picture. A folder that is not listed here may import nothing, and is reported. */
const RULES: Readonly<Record<Folder, Rule>> = {
  // What has changed is told in the words of its types, and in those of the pages.
  'scripts/report': { code: ['scripts/model', 'scripts/compare', 'layouts/texts'] },
  'scripts/model': { code: [] },
  'scripts/content': { code: ['scripts/report'] },
  'scripts/validate': { code: ['scripts/content', 'scripts/report', 'scripts/model', 'scripts/markdown'] },
  'scripts/fix': { code: ['scripts/content', 'scripts/report', 'scripts/model', 'scripts/markdown'] },
  'scripts/scaffold': { code: ['scripts/validate', 'scripts/model'] },
  'scripts/seal': { code: ['scripts/content', 'scripts/validate', 'scripts/report', 'scripts/model'] },
  'scripts/json-schema': { code: ['scripts/validate', 'scripts/report', 'scripts/model'] },
  'scripts/assemble': { code: ['scripts/model'], types: ['scripts/validate'] },
  'scripts/compare': { code: ['scripts/model'] },
  // Reads earlier versions out of git, which the other steps then read like any other folder.
  'scripts/history': { code: ['scripts/disk', 'scripts/report'] },
  'scripts/markdown': { code: ['scripts/model'] },
  // Files that took long to make; nothing of the product.
  'scripts/cache': { code: [] },
  // Files are put in their places here alone: a whole site, or one of the own files.
  'scripts/publish': { code: ['scripts/disk', 'scripts/content', 'scripts/report', 'scripts/model'] },
  'scripts/disk': { code: ['scripts/content', 'scripts/report'], types: ['scripts/scaffold'] },
  // Of texts whatever they are about; nothing of the product.
  'scripts/words': { code: [] },
  // The outputs do not know each other.
  'scripts/pages': { code: [...OUTPUT.code, 'layouts', 'layouts/pages'] },
  'scripts/print': OUTPUT,
  'scripts/search': OUTPUT,
  'scripts/feed': { code: [...OUTPUT.code, 'layouts/feed'] },
  'scripts/calendar': OUTPUT,
  'scripts/sitemap': OUTPUT,
  'scripts/open-data': OUTPUT,
  'scripts/archive': OUTPUT,
  'scripts/assets': OUTPUT,
  'scripts/attachments': OUTPUT,
  // Two versions of the content, field by field, for those who approve; printed without pages of the site.
  'scripts/review': {
    code: [
      'scripts/content',
      'scripts/report',
      'scripts/model',
      'scripts/markdown',
      'scripts/compare',
      'scripts/json-schema',
      'layouts/texts',
    ],
  },
  'scripts/redirects': OUTPUT,
  'scripts/server': OUTPUT,
  'scripts/pipeline': {
    code: [
      'scripts/report',
      'scripts/model',
      'scripts/content',
      'scripts/validate',
      'scripts/fix',
      'scripts/scaffold',
      'scripts/seal',
      'scripts/json-schema',
      'scripts/assemble',
      'scripts/compare',
      'scripts/history',
      'scripts/review',
      'scripts/pages',
      'scripts/print',
      'scripts/search',
      'scripts/feed',
      'scripts/calendar',
      'scripts/sitemap',
      'scripts/open-data',
      'scripts/archive',
      'scripts/assets',
      'scripts/attachments',
      'scripts/redirects',
      'scripts/server',
      'scripts/cache',
      'scripts/publish',
      'scripts/disk',
    ],
  },
  // Makes out of a snapshot, file by file, what the pipeline makes as a whole.
  'scripts/preview': {
    code: [
      'scripts/pipeline',
      'scripts/disk',
      'scripts/content',
      'scripts/report',
      'scripts/model',
      'scripts/pages',
      'scripts/print',
      'scripts/assets',
    ],
  },
  // Measures the commands from outside, in temporary folders; what should be found is told in the words of the model.
  'scripts/bench': { code: ['scripts/model', 'scripts/disk'] },
  'scripts/command': { code: ['scripts/pipeline', 'scripts/report', 'scripts/model'] },
  // The commands themselves: scripts/check.ts, scripts/build.ts …
  scripts: {
    code: ['scripts/command', 'scripts/pipeline', 'scripts/preview', 'scripts/report', 'scripts/bench', 'scripts/disk'],
    types: ['scripts/model'],
  },
  'layouts/texts': { code: ['scripts/model'], types: ['scripts/compare'] },
  'layouts/components': {
    code: ['scripts/model', 'scripts/compare', 'scripts/markdown', 'layouts', 'layouts/texts'],
    types: ['layouts/structured-data', 'scripts/print'],
  },
  'layouts/feed': { code: ['scripts/model', 'layouts/components', 'layouts/texts'] },
  'layouts/structured-data': { code: ['scripts/model', 'layouts/texts'], types: ['layouts'] },
  'layouts/pages': {
    code: [
      'scripts/model',
      'scripts/compare',
      'scripts/markdown',
      'layouts',
      'layouts/components',
      'layouts/structured-data',
      'layouts/texts',
      // What is printed, in HTML too.
      'scripts/print',
    ],
    types: ['scripts/pages'],
  },
  // The frame around every page, and the page itself.
  layouts: {
    code: ['scripts/model', 'layouts/components', 'layouts/structured-data', 'layouts/texts'],
    types: ['layouts/pages'],
  },
  // What runs in the reader's browser brings nothing with it but what is known of words.
  'layouts/browser': { code: [] },
}

/** The one page that is the document of the PDF as well, so that web and paper say the same. */
const IS_PRINTED = 'layouts/pages/printed-publication.tsx'

/** The one file of layouts/pages that may know which pages there are; the others are handed theirs. */
const KNOWS_THE_PAGES = 'layouts/pages/page-template.ts'

const ROOT = new URL('..', import.meta.url).pathname
const FOLDERS = ['scripts', 'layouts']
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
)
  .filter((path) => /\.tsx?$/.test(path))
  .sort()
const IMPORTS = FILES.flatMap((file) => importsIn(file, readFileSync(join(ROOT, file), 'utf8')))

/** `import … from '…'`, `export … from '…'`, `import '…'` and `import('…')`, over several lines or not. */
function importsIn(file: string, text: string): readonly Import[] {
  const statement =
    /^(?:import|export)\b(?<names>[\w\s{},*$]*?\bfrom)?\s*'(?<source>[^']+)'|\bimport\(\s*'(?<dynamic>[^']+)'/gm
  return [...text.matchAll(statement)].map((match) => {
    const { names = '', source, dynamic = '' } = match.groups ?? {}
    const from = source ?? dynamic
    return {
      file,
      line: text.slice(0, match.index).split('\n').length,
      target: from.startsWith('.') ? normalize(join(dirname(file), from)) : from,
      isTypeOnly: isTypeOnly(names),
    }
  })
}

/** `import type { A }`, or `import { type A, type B }`. */
function isTypeOnly(names: string): boolean {
  if (/^\s+type\b(?!\s*(?:,|from\b))/.test(names)) return true
  const list = /^\s*\{(.*)\}\s*from$/s.exec(names)?.[1]
  return list?.split(',').every((name) => name.trim() === '' || /^type\s/.test(name.trim())) ?? false
}

/** `scripts/model/dates.ts` → `scripts/model`, `scripts/check.ts` → `scripts`. */
function folderOf(path: string): Folder {
  return path.split('/').slice(0, -1).slice(0, 2).join('/')
}

function isOurs({ target }: Import): boolean {
  return /^(scripts|layouts|tests|content|site\.config)\b/.test(target)
}

function describeImport({ file, line, target, isTypeOnly: only }: Import): string {
  return `${file}:${line} imports ${only ? 'types of ' : ''}${target}`
}

function isAllowed(one: Import): boolean {
  const [from, to] = [folderOf(one.file), folderOf(one.target)]
  if (from === to || to === KNOWN_TO_ALL) return true
  const rule = RULES[from]
  if (rule === undefined) return false
  if (to === 'scripts/pages' && one.file !== KNOWS_THE_PAGES && from === 'layouts/pages') return false
  if (to === 'scripts/print' && one.file !== IS_PRINTED && from === 'layouts/pages') return false
  return rule.code.includes(to) || (one.isTypeOnly && (rule.types ?? []).includes(to))
}

describe('who may import whom', () => {
  test('every import goes the way of the picture', () => {
    expect(
      IMPORTS.filter(isOurs)
        .filter((one) => !isAllowed(one))
        .map(describeImport),
    ).toEqual([])
  })

  test('every folder with code has a rule', () => {
    expect([...new Set(FILES.map(folderOf))].filter((folder) => RULES[folder] === undefined)).toEqual([])
  })

  test('no rule lets two outputs know each other', () => {
    const outputs = [
      'pages',
      'print',
      'search',
      'feed',
      'calendar',
      'sitemap',
      'open-data',
      'archive',
      'assets',
      'attachments',
      'redirects',
      'server',
    ].map((name) => `scripts/${name}`)
    const known = outputs.flatMap((output) => (RULES[output]?.code ?? []).filter((other) => outputs.includes(other)))
    expect(known).toEqual([])
  })

  test('markup is taken as it is in three places alone, of which each says why it may be', () => {
    const taking = FILES.filter((file) => readFileSync(join(ROOT, file), 'utf8').includes('dangerouslySetInnerHTML'))
    expect(taking).toEqual([
      'layouts/components/prose.tsx',
      'layouts/components/structured-data.tsx',
      'scripts/review/formats/shown-value.tsx',
    ])
  })

  test('no file leads back to itself, not even by its types, so that each can be understood by what lies below it', () => {
    expect(findCycles(IMPORTS.filter(isOurs))).toEqual([])
  })

  test('every import of ours is a file that exists, so that none of them escapes this test', () => {
    const missing = IMPORTS.filter((one) => isOurs(one) && /\.tsx?$/.test(one.target) && !FILES.includes(one.target))
    expect(missing.filter(({ target }) => target !== 'site.config.ts').map(describeImport)).toEqual([])
  })
})

/** The first circle that is found from each file, as `a.ts:3 → b.ts:1 → a.ts`. */
function findCycles(imports: readonly Import[]): readonly string[] {
  const finished = new Set<string>()
  const cycles: string[] = []
  const visit = (file: string, way: readonly Import[]) => {
    const start = way.findIndex((step) => step.file === file)
    if (start >= 0) {
      cycles.push([...way.slice(start).map((step) => `${step.file}:${step.line}`), file].join(' → '))
      return
    }
    if (finished.has(file)) return
    for (const step of imports.filter((one) => one.file === file)) visit(step.target, [...way, step])
    finished.add(file)
  }
  for (const { file } of imports) visit(file, [])
  return cycles
}

describe('how imports are read', () => {
  test.each([
    { code: "import { a } from '../model/dates.ts'", target: 'scripts/model/dates.ts', isTypeOnly: false },
    { code: "import {\n  a,\n  type B,\n} from './b.ts'", target: 'scripts/content/b.ts', isTypeOnly: false },
    { code: "import type { A } from './b.ts'", target: 'scripts/content/b.ts', isTypeOnly: true },
    { code: "import type A from './b.ts'", target: 'scripts/content/b.ts', isTypeOnly: true },
    { code: "import { type A, type B } from './b.ts'", target: 'scripts/content/b.ts', isTypeOnly: true },
    { code: "import { type A, b } from './b.ts'", target: 'scripts/content/b.ts', isTypeOnly: false },
    { code: "import type from './b.ts'", target: 'scripts/content/b.ts', isTypeOnly: false },
    { code: "import * as b from './b.ts'", target: 'scripts/content/b.ts', isTypeOnly: false },
    { code: "import b, { type C } from './b.ts'", target: 'scripts/content/b.ts', isTypeOnly: false },
    { code: "import './b.ts'", target: 'scripts/content/b.ts', isTypeOnly: false },
    { code: "export { a } from './b.ts'", target: 'scripts/content/b.ts', isTypeOnly: false },
    { code: "export type { A } from './b.ts'", target: 'scripts/content/b.ts', isTypeOnly: true },
    { code: "export * from './b.ts'", target: 'scripts/content/b.ts', isTypeOnly: false },
    { code: "  const b = await import('./b.ts')", target: 'scripts/content/b.ts', isTypeOnly: false },
    { code: "import { z } from 'zod'", target: 'zod', isTypeOnly: false },
  ])('$code', ({ code, target, isTypeOnly: only }) => {
    expect(importsIn('scripts/content/a.ts', `// First.\n\n${code}\n`)).toEqual([
      { file: 'scripts/content/a.ts', line: 3, target, isTypeOnly: only },
    ])
  })

  test.each(["export const a = 'from'", "// import { a } from './b.ts'", "const a = 'import b'"])(
    '%s is none',
    (code) => {
      expect(importsIn('scripts/a.ts', code)).toEqual([])
    },
  )

  test('what stands before an import is no part of it', () => {
    expect(importsIn('scripts/a.ts', "export const a = 1\nexport type { B } from './b.ts'")).toEqual([
      { file: 'scripts/a.ts', line: 2, target: 'scripts/b.ts', isTypeOnly: true },
    ])
  })

  test('a circle is found, and said with its lines', () => {
    const step = (file: string, target: string): Import => ({ file, line: 1, target, isTypeOnly: false })
    expect(findCycles([step('a', 'b'), step('b', 'c'), step('c', 'b'), step('a', 'c')])).toEqual(['b:1 → c:1 → b'])
  })
})

describe('the edges', () => {
  /** What depends on the machine and the moment rather than on the content. */
  const AMBIENT =
    /\bprocess\.(?:argv|env)\b|\bnew Date\(\s*\)|\bDate\.now\b|\bDateTime\.(?:now|utc\(\s*\)|local\(\s*\))/

  test.each(['process.argv[2]', 'process.env.CI', 'new Date()', 'Date.now()', 'DateTime.now()'])(
    '%s would be seen',
    (code) => {
      expect(code).toMatch(AMBIENT)
    },
  )

  test('only scripts/command/ reads the arguments, the environment and the clock', () => {
    const readers = FILES.filter((file) => !['scripts', 'scripts/command', 'layouts/browser'].includes(folderOf(file)))
    const found = readers.flatMap((file) =>
      readFileSync(join(ROOT, file), 'utf8')
        .split('\n')
        .flatMap((text, index) => (AMBIENT.test(text) ? [`${file}:${index + 1} ${text.trim()}`] : [])),
    )
    expect(found).toEqual([])
  })
})

test('no test puts another module in the place of one of ours: all tests of a worker share what has been loaded', () => {
  const tests = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .filter((path) => /\bvi\.(?:do)?mock\(/i.test(readFileSync(join(ROOT, 'tests', path), 'utf8')))
  expect(tests).toEqual([])
})

test('README has a line for every folder', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
  const folders = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${folder}/${name}/`),
  )
  expect(folders.filter((folder) => !readme.includes(folder))).toEqual([])
})
