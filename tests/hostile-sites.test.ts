// Whole sites made of what must not be trusted: nothing of it becomes markup, a path out of the site, or a failure of the
// program. A browser parses the pages, as it alone decides what is markup.
import fc from 'fast-check'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assembleArchive } from '../scripts/assemble/assemble-archive.ts'
import { isRead, readRecord } from '../scripts/content/read-record.ts'
import { listRenderings } from '../scripts/pages/list-renderings.ts'
import { collectProblems } from '../scripts/report/collect-problems.ts'
import { formatGithub } from '../scripts/report/formats/format-github.ts'
import { formatReport } from '../scripts/report/formats/format-report.ts'
import type { Problem } from '../scripts/report/problem.ts'
import { validateContent } from '../scripts/validate/validate-content.ts'
import { contentOf, makeSite } from './helpers/hostile-site.ts'
import { siteConfig } from './helpers/site-config.ts'
import { startBrowser } from './helpers/start-browser.ts'
import { valuesIn, type WrittenValue, withValues } from './helpers/yaml-values.ts'

const CONTENT = contentOf('one-year')
const TEXTS = new Map([...CONTENT].filter(([path]) => isRead(path)))
const encoder = new TextEncoder()
const RECORDS = new Map(
  [...TEXTS].map(([path, text]) => [path, readRecord(path, encoder.encode(text), collectProblems().report)]),
)
const TODAY = '2030-01-01'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await startBrowser()
  page = await browser.newPage()
})
afterAll(() => browser.close())

/** Checks one changed file together with the rest of the site, in memory. */
function check(path: string, text: string) {
  const { report, problems } = collectProblems()
  const record = readRecord(path, encoder.encode(text), report)
  const others = [...RECORDS.values()].filter(({ file }) => file.path !== path)
  const loaded = { records: [...others, record], fingerprint: '', hashes: new Map(), problems: [] }
  const { content, problems: found } = validateContent(loaded, siteConfig(), TODAY)
  const all = [...problems, ...found]
  expectTellable(all, new Map([...TEXTS, [path, text]]))
  return { content, problems: all, isValid: all.every(({ level }) => level !== 'error') }
}

/** Each problem has a place that exists, and words that hold nothing of the program and nothing a terminal obeys. */
function expectTellable(problems: readonly Problem[], texts: ReadonlyMap<string, string>): void {
  const lines = new Map([...texts].map(([path, text]) => [path, text.split(/\r\n|\n|\r/)]))
  const linesOf = (file: string) => lines.get(file) ?? null
  for (const { rule, place } of problems) {
    const line = linesOf(place.file)?.[place.line - 1]
    const isInside = line === undefined ? place.line === 1 && place.column === 1 : place.column <= line.length + 1
    if (!isInside || place.column < 1) throw new Error(`${rule}: ${place.file} has no ${place.line}:${place.column}.`)
  }
  const plain = formatReport(problems, { language: 'sv', colour: false, linesOf: () => null })
  expect(plain).not.toMatch(/[^\P{Cc}\n]|`undefined|\[object|TypeError/u)
  formatReport(problems, { language: 'en', colour: false, linesOf })
  formatGithub(problems, 'sv', '')
}

const ODD_VALUES = [
  ...['2018-02-30', '2018-02-29', '0000-00-00', '9999-12-31', '0001-01-01', '-2018', '2018-13', '12:30:45'],
  ...['1e400', '-1e400', '.inf', '-.INF', '.nan', '-0', '0o17', '0x1F', '0b1', '1_000', '00', '+5', '1e-400', '5e-324'],
  ...['9007199254740993', '99999999999999999999', '1e308', '1.7976931348623157e309', '-1', '1.5', '100.0000001'],
  ...['1'.repeat(400), 'a'.repeat(3000), `"${'å '.repeat(1500)}"`],
  ...['!!binary aGVq', '!!str 7', '!!float 1', '!!timestamp 2018-01-01', '!!set {a}', '!<tag:x> a', '!!js/function x'],
  ...['&a b', '*a', '*nope', '&a [*a]', '{<<: {a: 1}}', '{a: 1, a: 2}', '{? a : b}', '[]', '{}', '[[[[1]]]]'],
  ...[
    '['.repeat(21) + ']'.repeat(21),
    '~',
    'null',
    'yes',
    'nej',
    'true',
    '""',
    "''",
    '" "',
    '|\n  a',
    '>-\n  a',
    '- a',
  ],
  ...['"\\u0000"', '"\\u202e"', '"\\ud800"', '"\\x85"', '"\\u2028"', '"\\ufeff"', '"\\e[31m"', '"a\\nb"', '"\\0"'],
  ...[
    '{sv: a, en: b}',
    '{sv: 1}',
    '{xx: a}',
    '{sv: {sv: a}}',
    '{__proto__: a}',
    '__proto__',
    'constructor',
    'toString',
  ],
  ...['"<script>alert(1)</script>"', 'javascript:alert(1)', '"data:text/html,<script>"', '//evil.example', '"\'"'],
  ...[
    'https://user:pw@evil.example/',
    'https:///user@evil.example',
    'https://xn--a.example/%00',
    'https://[::1',
    'http://',
  ],
  ...[
    'https://a.example:99999/',
    'https://а.example/',
    '"https://a.example/\\"onmouseover=x"',
    'https://a.example/<b>',
  ],
  ...[
    '../../etc/passwd',
    '2018/../../x',
    '2018/x#y#z',
    '?',
    '# x',
    '%x',
    '@x',
    '`x`',
    '\uFEFF',
    '\u00a0',
    '\u200b',
    'a\tb',
  ],
]

test('whatever stands in the place of any value, it is read or reported, and what is read can be shown', () => {
  const spots = [...TEXTS].flatMap(([path, text]) => valuesIn(path, text).map((value) => ({ path, text, value })))
  expect(spots.length).toBeGreaterThan(300)
  let shown = 0
  fc.assert(
    fc.property(fc.constantFrom(...spots), fc.constantFrom(...ODD_VALUES), ({ path, text, value }, odd) => {
      const { content, isValid } = check(path, withValues(text, [[value, odd]]))
      if (!isValid) return
      // Every page of one in twenty; all of them are assembled.
      const renderings = listRenderings(assembleArchive(content, siteConfig(), '2019-03-01'))
      if (shown++ % 20 !== 0) return
      for (const render of renderings.values()) {
        expect(render()).not.toMatch(
          /<script>alert|(?:href|src)="(?:javascript|data|vbscript):|>(?:NaN|undefined)\b|\[object /,
        )
      }
    }),
    { numRuns: 3_000, seed: 8 },
  )
  expect(shown).toBeGreaterThan(100)
}, 240_000)

const BOMB = ['a: &a [x, x, x, x, x, x, x, x, x]']
for (const [before, name] of [...'abcdefgh'].map((letter, index) => [letter, 'bcdefghi'[index]] as const)) {
  BOMB.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`)
}
const WHOLE_FILES: Readonly<Record<string, (text: string) => string>> = {
  'a billion laughs': () => BOMB.join('\n'),
  'the deepest nesting': () => '['.repeat(200_000),
  'the deepest block nesting': () => Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  'a long list': () => '- a\n'.repeat(5_000),
  'a long line': () => `title: ${'a'.repeat(900_000)}`,
  'many fields': () => Array.from({ length: 5_000 }, (_, index) => `a${index}: b`).join('\n'),
  'the same field': () => 'a: b\n'.repeat(5_000),
  'many anchors': () => Array.from({ length: 5_000 }, (_, index) => `- &a${index} b`).join('\n'),
  'open quotation marks': () => `a: "${'\n\\'.repeat(100_000)}`,
  'open comments': () => '#'.repeat(900_000),
  'merge keys in a circle': () => 'a: &a\n  <<: *a\n  b: 1\n',
  'several documents': (text) => `${text}\n---\n${text}\n...\n${text}`,
  'a byte order mark': (text) => `\uFEFF${text}`,
  'two byte order marks': (text) => `\uFEFF\uFEFF${text}`,
  'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  'old Macintosh line ends': (text) => text.replaceAll('\n', '\r'),
  'Unicode line ends': (text) => text.replaceAll('\n', '\u2028'),
  tabs: (text) => text.replaceAll('  ', '\t'),
  NUL: (text) => text.replaceAll('a', '\0'),
  'decomposed letters': (text) => text.normalize('NFD'),
  directives: (text) => `%YAML 1.1\n%TAG ! tag:evil.example,2000:\n---\n${text}`,
  nothing: () => '',
  'one line end': () => '\n',
}

test.each(Object.entries(WHOLE_FILES))(
  'a file of %s ends in a report or in content',
  (_, change) => {
    const paths = new Map([...TEXTS.keys()].map((path) => [RECORDS.get(path)?.file.kind, path])).values()
    for (const path of paths) check(path, change(TEXTS.get(path) ?? ''))
  },
  60_000,
)

const front = '---\ntitle: Grannsamverkan\ntheme: tillsammans\n---\n'
test.each([
  ['brackets', '['.repeat(50_000)],
  ['links in links', '[a]('.repeat(20_000)],
  ['pictures', '![a'.repeat(30_000)],
  ['emphasis', '*a_'.repeat(30_000)],
  ['quotes in quotes', `${'>'.repeat(20_000)} a`],
  ['lists in lists', Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n')],
  ['backticks', Array.from({ length: 400 }, (_, n) => '`'.repeat(n)).join(' ')],
  ['entities', '&amp; '.repeat(30_000)],
  ['backslashes', '\\* '.repeat(50_000)],
  ['one word', 'a'.repeat(500_000)],
  ['words without an end', 'trygg '.repeat(80_000)],
  ['sentences', 'Vi ska prova 3 saker, sa hon. '.repeat(10_000)],
  ['links', '[kommunens beslut](https://kommunen.example/) '.repeat(5_000)],
  ['references', `${'[a][b] '.repeat(20_000)}\n\n[b]: https://kommunen.example/`],
  ['quotation marks', `"'`.repeat(100_000)],
  ['digits', '1234567890'.repeat(30_000)],
  ['digits and hyphens', '900101-'.repeat(30_000)],
  ['at signs', 'a@a.'.repeat(60_000)],
  ['spaces', `a${' '.repeat(300_000)}b`],
  ['line ends', `a${'\n'.repeat(300_000)}b`],
  ['a wide table', `${'|a'.repeat(2_000)}\n${'|-'.repeat(2_000)}\n${'|b\n'.repeat(200)}`],
])(
  'a promise of %s is checked before anybody loses patience',
  (_, text) => {
    check('content/2018/promises/grannsamverkan.md', `${front}${text}\n`)
  },
  30_000,
)

/** What a page is built of: each element with the names of its attributes, and where addresses lead. */
type Built = { readonly kinds: readonly string[]; readonly wrong: readonly string[] }

/** What a browser makes of pages and feeds, together; `wrong` says what must not be in any. */
function buildOf(files: readonly (readonly [path: string, text: string])[]): Built {
  const kinds = new Set<string>()
  const wrong: string[] = []
  for (const [path, text] of files) {
    const isPage = path.endsWith('.html')
    const parsed = new DOMParser().parseFromString(text, isPage ? 'text/html' : 'application/xml')
    if (parsed.querySelector('parsererror') !== null) wrong.push(`${path}: ${parsed.documentElement.textContent}`)
    const comments = parsed.createNodeIterator(parsed, NodeFilter.SHOW_COMMENT)
    if (isPage && comments.nextNode() !== null) wrong.push(`${path}: a comment`)
    for (const element of parsed.querySelectorAll('*')) {
      const attributes = [...element.attributes]
      kinds.add(`${element.tagName} ${attributes.map(({ name }) => name).sort()}`)
      if (element.tagName === 'SCRIPT' && element.getAttribute('type') === 'application/ld+json') {
        JSON.parse(element.textContent ?? '')
      } else if (element.tagName === 'SCRIPT' && element.textContent !== '') wrong.push(`${path}: a script`)
      for (const { name, value } of attributes) {
        if (name.startsWith('on') || name === 'srcdoc') wrong.push(`${path}: ${name}`)
        const isAddress = ['href', 'src', 'action', 'content'].includes(name)
        if (isAddress && /^\W*(javascript|vbscript|data):/i.test(value)) wrong.push(`${path}: ${name}="${value}"`)
      }
    }
  }
  return { kinds: [...kinds], wrong }
}

async function expectOnlyOwnMarkup(files: ReadonlyMap<string, string>, own: ReadonlySet<string> | null) {
  const parsed = [...files].filter(([path]) => /\.(html|atom|xml)$/.test(path))
  const { kinds, wrong } = await page.evaluate(buildOf, parsed)
  expect(wrong).toEqual([])
  if (own !== null) expect(kinds.filter((kind) => !own.has(kind))).toEqual([])
  for (const [path, text] of files) if (path.endsWith('.json')) JSON.parse(text)
  return kinds
}

type Spot = { readonly path: string; readonly value: WrittenValue }

/** The values that may be any words: with some more of them, the site is still without errors. */
function wordSpots(): readonly Spot[] {
  return [...TEXTS].flatMap(([path, text]) =>
    valuesIn(path, text)
      .filter((value) => check(path, withValues(text, [[value, JSON.stringify(`${value.value} ord`)]])).isValid)
      .map((value) => ({ path, value })),
  )
}

describe('words that are markup elsewhere', () => {
  const spots = wordSpots()
  // Behind the words of every field and at the end of every text, all at once.
  const siteWith = (piece: string) => {
    const changed = new Map<string, string>(CONTENT)
    for (const [path, text] of TEXTS) {
      const own = spots.filter((spot) => spot.path === path)
      const more = own.map(({ value }) => [value, JSON.stringify(`${value.value} ${piece}`)] as const)
      changed.set(path, withValues(text, more) + (path.endsWith('.md') ? `\n${piece}\n` : ''))
    }
    return changed
  }
  let own: ReadonlySet<string>
  beforeAll(async () => {
    expect(spots.length).toBeGreaterThan(50)
    const { files } = await makeSite(siteWith('ord'))
    if (files === null) throw new Error('The site with harmless words has errors.')
    own = new Set(await expectOnlyOwnMarkup(files, null))
  })

  test.each([
    '<script>alert(1)</script>',
    '</script><script>alert(1)</script>',
    '</title></head><body onload=alert(1)>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)' x='",
    '<svg/onload=alert(1)>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '--><script>alert(1)</script><!--',
    ']]><script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>',
    '&lt;script&gt;alert(1)&lt;/script&gt; &#60;b&#62; &notanentity; &',
    '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
    '<style>*{display:none}</style><link rel=stylesheet href=//evil.example>',
    '<base href=//evil.example/><meta http-equiv=refresh content=0;url=//evil.example>',
    `{{constructor.constructor("alert(1)")()}} {% raw %} \${alert(1)} <%= 1 %> #{1}`,
    'javascript:alert(1) data:text/html,<b> vbscript:x',
    '\\u003cscript\\u003e \\x3cb\\x3e \\"><b>',
    '<a href="javascript:alert(1)">a</a> <form action=//evil.example><input name=a>',
    '<math><mi xlink:href="javascript:alert(1)">a</mi></math> <noscript><p title="</noscript><b>">',
  ])('%s stays words', async (piece) => {
    const { problems, files } = await makeSite(siteWith(piece))
    expect(problems.filter(({ level }) => level === 'error')).toEqual([])
    await expectOnlyOwnMarkup(files ?? new Map(), own)
    // As it was written, it would be markup.
    if (piece.includes('<')) expect(files?.get('2018/index.html')).not.toContain(piece)
  })
})

/** Something that may happen to the files of a site. */
type Mishap = (files: Map<string, string | Uint8Array>) => void

const NAMES = [
  ...['content/2018/files/a b.pdf', 'content/2018/files/A.pdf', 'content/2018/files/a.pdf', 'content/2018/files/ö.pdf'],
  ...['content/2018/files/o\u0308.pdf', 'content/2018/files/a\nb.pdf', 'content/2018/files/a\u202Eb.pdf'],
  ...[
    'content/2018/files/index.html',
    'content/2018/files/.htaccess',
    'content/2018/files/a.txt',
    'content/2018/files/a.txt.gz',
  ],
  ...[
    `content/2018/files/${'å'.repeat(110)}.pdf`,
    `content/2018/promises/${'a'.repeat(200)}.md`,
    'content/2018/promises/Å.md',
  ],
  ...['content/2018/promises/x.md/y.md', 'content/2018/publication.yaml/a', 'content/2018/reports/2018-12-31.yaml/b'],
  ...[
    'content/2018-/publication.yaml',
    'content/9999/publication.yaml',
    `content/2018-${'b'.repeat(180)}/publication.yaml`,
  ],
  ...[
    'content/2018/promises/..md',
    'content/2018/promises/....md',
    'content/2018/promises/con.md',
    'content/2018/a\\b.yaml',
  ],
  ...[
    'content/2018/surveys/__proto__.yaml',
    'content/2018/promises/constructor.md',
    'content/CON/x',
    'content/2018/seal.json',
  ],
  ...[
    'content/redirects.yaml',
    'content/2018/corrections.yaml',
    'content/2018/foreword.xx.md',
    'content/2018/promises/a.b.c.md',
  ],
]
const REDIRECTS = [
  '../../x',
  '/../../x/',
  '//evil.example/',
  '/a\\b/',
  '/2018/',
  'javascript:alert(1)',
  '/a?b#c/',
  '/%2e%2e/x/',
  '/å/',
]
const TRACES = [
  '<script>alert(1)</script>',
  '[a](javascript:alert(1))',
  '![a](//evil.example/x)',
  '../../../etc/passwd',
  '"',
]
const paths = [...CONTENT.keys()]

const mishap: fc.Arbitrary<Mishap> = fc.oneof(
  // A file is called otherwise, is put somewhere else, or is one of another kind.
  fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...paths)).map(([to, from]): Mishap => {
    return (files) => put(files, to, files.get(from) ?? '')
  }),
  fc.tuple(fc.constantFrom(...paths), fc.constantFrom(...paths)).map(([a, b]): Mishap => {
    return (files) => put(files, a, CONTENT.get(b) ?? '')
  }),
  fc.constantFrom(...paths).map(
    (path): Mishap =>
      (files) =>
        files.delete(path),
  ),
  // An old address leads somewhere.
  fc.tuple(fc.constantFrom(...REDIRECTS), fc.constantFrom(...REDIRECTS)).map(([from, to]): Mishap => {
    return (files) =>
      put(files, 'content/redirects.yaml', `- { from: ${JSON.stringify(from)}, to: ${JSON.stringify(to)} }\n`)
  }),
  // A value is another one, or one from elsewhere.
  fc
    .tuple(fc.nat(), fc.constantFrom(...ODD_VALUES, ...TRACES.map((trace) => JSON.stringify(trace))))
    .map(([at, odd]): Mishap => {
      return (files) =>
        change(files, at, (text, path) => {
          const values = valuesOrNone(path, text)
          const value = values[at % Math.max(1, values.length)]
          return value === undefined ? text : withValues(text, [[value, odd]])
        })
    }),
  // Something stands at the end, a line is gone, the rest of the file is gone.
  fc.tuple(fc.nat(), fc.constantFrom(...TRACES)).map(
    ([at, trace]): Mishap =>
      (files) =>
        change(files, at, (text) => `${text}\n${trace}\n`),
  ),
  fc.tuple(fc.nat(), fc.nat()).map(([at, line]): Mishap => {
    return (files) =>
      change(files, at, (text) =>
        text
          .split('\n')
          .filter((_, index, all) => index !== line % all.length)
          .join('\n'),
      )
  }),
  fc.tuple(fc.nat(), fc.nat()).map(
    ([at, end]): Mishap =>
      (files) =>
        change(files, at, (text) => text.slice(0, end % (text.length + 1))),
  ),
)

// A file and a folder of one name cannot both be written.
function put(files: Map<string, string | Uint8Array>, path: string, content: string | Uint8Array): void {
  for (const other of files.keys())
    if (other.startsWith(`${path}/`) || path.startsWith(`${other}/`)) files.delete(other)
  files.set(path, content)
}

function change(
  files: Map<string, string | Uint8Array>,
  at: number,
  how: (text: string, path: string) => string,
): void {
  const [path, text] = [...files][at % Math.max(1, files.size)] ?? []
  if (path !== undefined) files.set(path, how(String(text), path))
}

function valuesOrNone(path: string, text: string): readonly WrittenValue[] {
  try {
    return valuesIn(path, text)
  } catch {
    // Another mishap has been here before.
    return []
  }
}

test('whatever happens to the files of a site, it is reported, or a whole site comes of it', async () => {
  let made = 0
  await fc.assert(
    fc.asyncProperty(fc.array(mishap, { minLength: 1, maxLength: 3 }), async (mishaps) => {
      const content = new Map<string, string | Uint8Array>(CONTENT)
      for (const happens of mishaps) happens(content)
      const { problems, files } = await makeSite(content)
      expectTellable(
        problems,
        new Map([...content].map(([path, bytes]) => [path, String(bytes).replace(/^\uFEFF/, '')])),
      )
      expect(problems.some(({ level }) => level === 'error')).toBe(files === null)
      if (files === null) return
      made++
      await expectOnlyOwnMarkup(files, null)
    }),
    { numRuns: 150, seed: 8 },
  )
  // Otherwise nothing but the check would have been tried.
  expect(made).toBeGreaterThan(10)
}, 240_000)
