import { describe, expect, test } from 'vitest'
import { locateSettings } from '../../scripts/content/locate-settings.ts'

type Path = readonly (string | number)[]

/** Where a value is found, and what is marked of its line: `3:10 'Löften'`; nothing is marked where a point is meant. */
function found(code: string, path: Path): string {
  const { file, line, column, length = 0 } = locateSettings(code).placeOf(path)
  expect(file).toBe('site.config.ts')
  const words = (code.split('\n')[line - 1] ?? '').slice(column - 1, column - 1 + length)
  return `${line}:${column} ${words}`.trim()
}

const SETTINGS = `// export default { title: 'comment' }
import type { SiteConfig } from './site-config.ts'
const text = "export default { title: 'text' }"

export default {
  /* title: { sv: 'no' }, */
  title: { sv: 'Löften, {} och \\'annat\\'', "en": "Promises // not a comment" },
  description: { sv: \`Vad vi \${text + \`\${'}'}\`} lovar\`, en: 'x' }, // { [ '
  languages: ['sv', 'en' as const],
  contacts: [
    { name: { sv: 'Anna' }, email: null },
    { name: { sv: 'Bo' }, email: 'bo' },
  ] as const,
  smallestGroup: -1,
  'notice': null,
} satisfies SiteConfig
`

describe('a value that is written out is found where it is', () => {
  test.each<{ path: Path; place: string }>([
    { path: ['title', 'sv'], place: "7:16 'Löften, {} och \\'annat\\''" },
    { path: ['title', 'en'], place: '7:50 "Promises // not a comment"' },
    { path: ['description'], place: '8:16' },
    { path: ['description', 'en'], place: "8:61 'x'" },
    { path: ['languages', 1], place: "9:21 'en'" },
    { path: ['contacts'], place: '10:13' },
    { path: ['contacts', 1, 'email'], place: "12:34 'bo'" },
    { path: ['contacts', 0, 'email'], place: '11:36 null' },
    { path: ['smallestGroup'], place: '14:18 -1' },
    { path: ['notice'], place: '15:13 null' },
  ])('$path', ({ path, place }) => {
    expect(found(SETTINGS, path)).toBe(place)
  })

  test('and its key where that is', () => {
    expect(locateSettings(SETTINGS).placeOfKey(['title', 'en'])).toMatchObject({ line: 7, column: 44, length: 4 })
  })
})

describe('a missing value stands where its parent does', () => {
  test.each<{ path: Path; place: string }>([
    { path: ['timeZone'], place: '5:16' },
    { path: ['contacts', 1, 'url'], place: '12:5' },
    { path: ['contacts', 2, 'name'], place: '10:13' },
  ])('$path', ({ path, place }) => {
    expect(found(SETTINGS, path)).toBe(place)
  })
})

describe('of what comes from elsewhere, the place is where it is brought in', () => {
  test.each<{ name: string; code: string; path: Path; place: string }>([
    { name: 'a variable', code: 'export default { a: 1, title: TITLE }', path: ['title', 'sv'], place: '1:31' },
    {
      name: 'a variable by its own name',
      code: 'export default { title }',
      path: ['title', 'sv'],
      place: '1:18',
    },
    { name: 'a call', code: 'export default { title: texts({ sv: 1 }) }', path: ['title', 'sv'], place: '1:25' },
    { name: 'a part of a text', code: "export default { title: 'a' + 'b' }", path: ['title'], place: '1:25' },
    { name: 'a part of a list', code: 'export default { list: [1, 2].map(f) }', path: ['list', 1], place: '1:24' },
    { name: 'a spread after a field', code: 'export default { title: 1, ...site }', path: ['title'], place: '1:16' },
    { name: 'a spread before a field', code: 'export default { ...site, title: 1 }', path: ['title'], place: '1:34 1' },
    { name: 'a spread in a list', code: 'export default { list: [1, ...more, 2] }', path: ['list', 1], place: '1:24' },
    { name: 'a method', code: 'export default { title() { return 1 }, b: 2 }', path: ['b'], place: '1:43 2' },
    { name: 'a computed key', code: "export default { ['a']: 1, b: 2 }", path: ['b'], place: '1:31 2' },
  ])('$name', ({ code, path, place }) => {
    expect(found(code, path)).toBe(place)
  })

  test('settings that are exported by their name are found further up', () => {
    const code = 'const site: SiteConfig = {\n  title: 1,\n}\n\nexport default site\n'
    expect(found(code, ['title'])).toBe('2:10 1')
  })
})

test.each([
  '',
  "export { default } from './other.ts'",
  'export default settings',
  'export default define({ title: 1 })',
  'export default { title: 1 }.title',
  '// export default { title: 1 }',
])('settings that are not written out here stand on the first line: %s', (code) => {
  expect(found(code, ['title'])).toBe('1:1')
})

test('whatever is written, there is an end to it', () => {
  for (let length = 0; length <= SETTINGS.length; length++) {
    const { line } = locateSettings(SETTINGS.slice(0, length)).placeOf(['contacts', 1, 'email'])
    expect(line).toBeGreaterThan(0)
  }
  for (const odd of ['{]', '[}', '{(', '{ a: /[\'"`]/ }', '{ a: `${', "{ a: '", '{ a: [ } ] }', '{ ...', '{ a: )']) {
    expect(locateSettings(`export default ${odd}`).placeOf(['a', 0]).line).toBe(1)
  }
})
