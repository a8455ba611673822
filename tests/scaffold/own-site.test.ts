import { expect, test } from 'vitest'
import { ownSite } from '../../scripts/scaffold/own-site.ts'

const SETTINGS = `import type { SiteSettings } from './scripts/x.ts'

// satisfies everybody
export default {
  title: 'a satisfies b',
} satisfies SiteSettings
`
const PACKAGE = JSON.stringify({
  engines: { node: '>=20.19' },
  scripts: { check: 'node scripts/launch.mjs check', bench: 'node scripts/launch.mjs bench', lint: 'biome ci .' },
})

function textsFor(program: string): Readonly<Record<string, string>> {
  const files = ownSite({ settings: SETTINGS, package: PACKAGE }, program, ['.vscode/settings.json'])
  return Object.fromEntries(files.map((file) => [file.path, 'text' in file ? file.text : `copy of ${file.copyOf}`]))
}

test('the settings of a program whose lines end as under Windows stand alone too', () => {
  const [settings] = ownSite({ settings: SETTINGS.replaceAll('\n', '\r\n'), package: PACKAGE }, '../program', [])
  expect(settings).toMatchObject({ text: expect.not.stringContaining('import type') })
})

test('the settings stand alone, without the type that is not beside them', () => {
  expect(textsFor('../program')['site.config.ts']).toBe(
    "// satisfies everybody\nexport default {\n  title: 'a satisfies b',\n}\n",
  )
})

test.each([
  { program: '../program', command: 'node ../program/scripts/launch.mjs check' },
  { program: '../vårt program', command: 'node "../vårt program/scripts/launch.mjs" check' },
  { program: '../a$b', command: 'node "../a\\$b/scripts/launch.mjs" check' },
])('the commands of a site run those of $program', ({ program, command }) => {
  expect(JSON.parse(textsFor(program)['package.json'] ?? '')).toMatchObject({ scripts: { check: command } })
})

test('a site is private, asks for the same version of Node as the program, and has no command that is about the program', () => {
  expect(JSON.parse(textsFor('../program')['package.json'] ?? '')).toEqual({
    private: true,
    engines: { node: '>=20.19' },
    scripts: { check: 'node ../program/scripts/launch.mjs check' },
  })
})

test('the guide, and what git and VS Code need, are those of the program', () => {
  expect(textsFor('../program')).toMatchObject({
    'content/README.md': 'copy of content/README.md',
    '.gitattributes': 'copy of .gitattributes',
    '.vscode/settings.json': 'copy of .vscode/settings.json',
  })
})
