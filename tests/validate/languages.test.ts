// How languages are called in content, and what keeps translations up to date.
import { expect, test } from 'vitest'
import { checkContent } from '../../scripts/pipeline/check/check-content.ts'
import { checkConfig } from '../../scripts/pipeline/check-config.ts'
import { suggestLanguage } from '../../scripts/validate/values/text-languages.ts'
import { siteConfig } from '../helpers/site-config.ts'
import { type SiteFiles, VALID_FILES, writeSite } from '../helpers/write-site.ts'

const site = siteConfig({ languages: ['sv', 'sv-x-lattlast'] })

async function problemsIn(files: SiteFiles) {
  const root = await writeSite({ ...VALID_FILES, ...files })
  return (await checkContent(root, site, '2030-01-01')).problems.map(({ rule, details }) => ({ rule, details }))
}

const publication = (title: string) => ({
  'content/2018/publication.yaml': VALID_FILES['content/2018/publication.yaml'].replace('Medborgarlöfte 2018', title),
})

test('easy Swedish goes by its short name in fields and in names of files', async () => {
  const easy = { 'content/2018/promises/grannsamverkan.lattlast.md': '---\ntitle: Grannar\n---\nVi lär grannar.\n' }
  const found = await problemsIn({ ...easy, ...publication('{ sv: Medborgarlöfte, lattlast: Löfte }') })
  expect(found.map(({ rule }) => rule)).toEqual(['translation/unstamped'])
})

test('a file whose name ends like a language, but has a theme, is a promise of its own', async () => {
  const promises = 'content/2018/promises/grannsamverkan'
  const text = VALID_FILES[`${promises}.md`]
  const rules = async (own: string) => (await problemsIn({ [`${promises}-lattlast.md`]: own })).map(({ rule }) => rule)
  expect(await rules(text)).not.toContain('structure/file-name')
  expect(await rules(text.replace('theme: hemma\n', ''))).toEqual(['structure/file-name'])
})

test('its full tag is a mistake that is told with the name to write', async () => {
  const easy = { 'content/2018/promises/grannsamverkan.sv-x-lattlast.md': '---\ntitle: Grannar\n---\nVi lär.\n' }
  const found = await problemsIn({ ...easy, ...publication('{ sv: Medborgarlöfte, sv-x-lattlast: Löfte }') })
  expect(found).toMatchObject([
    { rule: 'structure/file-language', details: { suggestion: 'lattlast', languages: ['sv', 'lattlast'] } },
    { rule: 'field/language', details: { suggestion: 'lattlast', languages: ['sv', 'lattlast'] } },
  ])
})

test('easy Swedish is held to the words of Swedish', async () => {
  const text = "{ sv: Utbildningar, lattlast: 'Vi lär lär grannar' }"
  const commitments = VALID_FILES['content/2018/commitments.yaml'].replace('text: Utbildningar', `text: ${text}`)
  const found = await problemsIn({ 'content/2018/commitments.yaml': commitments })
  expect(found.map(({ rule }) => rule)).toEqual(['language/repeated-word'])
})

test('the settings call it so too, and the site knows it by its tag', () => {
  const settings = { ...site, title: { sv: 'Löften', lattlast: 'Lätta löften' } }
  const { site: read, problems } = checkConfig(settings, '')
  expect(problems).toEqual([])
  expect(read?.title).toEqual({ sv: 'Löften', 'sv-x-lattlast': 'Lätta löften' })
})

test('its short name alone is no language', () => {
  const { problems } = checkConfig({ ...site, languages: ['sv', 'lattlast'] }, '')
  expect(problems.map(({ rule }) => rule)).toEqual(['config/language-tag'])
})

test('a stamp that is not the fingerprint of the original is stale, whatever it says', async () => {
  const translated = '---\ntitle: Grannar\ntranslated-from: igår\n---\nVi lär grannar.\n'
  const easy = { 'content/2018/promises/grannsamverkan.lattlast.md': translated }
  const found = await problemsIn({ ...easy, ...publication('{ sv: Medborgarlöfte, lattlast: Löfte }') })
  expect(found.map(({ rule }) => rule)).toEqual(['translation/stale'])
})

test('a warning about a foreword can be acknowledged in it', async () => {
  const allow = 'allow: [{ rule: translation/unstamped, because: Den är skriven för sig. }]'
  const found = await problemsIn({
    'content/2018/foreword.md': 'Tack.\n',
    'content/2018/foreword.lattlast.md': `---\n${allow}\n---\nTack!\n`,
  })
  expect(found.map(({ rule }) => rule)).toEqual(['translation/unstamped'])
})

test.each([
  { written: 'engelska', suggestion: 'en' },
  { written: 'English', suggestion: 'en' },
  { written: 'Svenska', suggestion: 'sv' },
  { written: 'lattläst', suggestion: 'lattlast' },
  { written: 'finska', suggestion: null },
])('a language called $written is most likely $suggestion', ({ written, suggestion }) => {
  expect(suggestLanguage(written, ['sv', 'en', 'lattlast'])).toBe(suggestion)
})
