import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findLanguage } from '../../scripts/command/find-language.ts'
import { fakeSurroundings } from '../helpers/fake-surroundings.ts'
import { siteConfig } from '../helpers/site-config.ts'
import { writeSite } from '../helpers/write-site.ts'

const SWEDISH = join(import.meta.dirname, '../fixtures/sites/one-year')
const ENGLISH = siteConfig({
  languages: ['en'],
  defaultLanguage: 'en',
  title: { en: 'Promises' },
  publisher: { en: 'The municipality' },
  description: { en: 'What we have promised.' },
})
const english = () => writeSite({ 'site.config.ts': `export default ${JSON.stringify(ENGLISH)}\n` })

const languageWith = (...args: readonly string[]) => findLanguage(fakeSurroundings(args).surroundings)

test.each([
  [['--lang', 'en']],
  [['--lang=en']],
  [['--fromat', 'json', '--lang', 'en']],
  [['--out', '--lang', 'en', '--debug']],
  [['--lang', 'en', '--lang', 'klingon']],
  [['--lang', 'sv', '--lang', 'en']],
  [['--lang', 'EN']],
  [['--lang', 'en-GB']],
])('the language that was asked for is found wherever it stands: %j', async (args) => {
  expect(await languageWith('--root', SWEDISH, ...args)).toBe('en')
})

test.each([
  [[]],
  [['--lang']],
  [['--lang=']],
  [['--lang', '--debug']],
  [['--lang', 'klingon']],
  [['--language', 'en']],
])('without one that can be read it is that of the site: %j', async (args) => {
  expect(await languageWith('--root', SWEDISH, ...args)).toBe('sv')
  expect(await languageWith('--root', await english(), ...args)).toBe('en')
})

test('the site is looked for where the command runs', async () => {
  expect(await findLanguage(fakeSurroundings([], { folder: await english() }).surroundings)).toBe('en')
})

test.each(['/finns/inte', join(import.meta.dirname, '../fixtures/broken/config-unreadable')])(
  'without settings that can be read it is Swedish: %s',
  async (root) => {
    expect(await languageWith('--root', root)).toBe('sv')
  },
)
