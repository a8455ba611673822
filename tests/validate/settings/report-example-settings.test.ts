import { describe, expect, test } from 'vitest'
import { readConfig } from '../../../scripts/command/read-config.ts'
import type { SiteConfig } from '../../../scripts/model/site-config.ts'
import { checkContent } from '../../../scripts/pipeline/check/check-content.ts'
import { EXAMPLE_BASE_URL, EXAMPLE_TEXTS } from '../../../scripts/validate/settings/example-settings.ts'
import { checkSite } from '../../helpers/check-site.ts'
import { TOP } from '../../helpers/run-script.ts'
import { VALID_FILES, writeSite } from '../../helpers/write-site.ts'

const { site } = await readConfig(TOP)
if (site === null) throw new Error('The settings of the example cannot be read.')
const EXAMPLE: SiteConfig = site

type SiteFiles = Readonly<Record<string, string>>
const withParties = (parties: string): SiteFiles => ({ ...VALID_FILES, 'content/parties.yaml': parties })
const PARTY = '- id: kommun\n  name: { sv: Kungsbacka kommun }\n  kind: municipality\n'

/** The fields that are warned of, on a site with content of its own. */
async function warnedOf(changes: Partial<SiteConfig>, files: SiteFiles = VALID_FILES) {
  const root = await writeSite(files)
  const { problems } = await checkContent(root, { ...EXAMPLE, ...changes }, '2018-06-01')
  const own = problems.filter(({ rule }) => rule.startsWith('config/'))
  return own.map(({ details, rule }) => ('name' in details ? details.name : rule)).sort()
}

const baseUrl = 'https://medborgarloften.ekkoping.se/'
const LEFT = ['accessibility.shortcomings[0].why', 'description', 'notice', 'publisher']

test('the texts are those of the example', () => {
  expect(EXAMPLE.baseUrl).toBe(EXAMPLE_BASE_URL)
  for (const [field, texts] of Object.entries(EXAMPLE_TEXTS)) {
    for (const text of texts) expect(JSON.stringify(EXAMPLE[field as keyof SiteConfig])).toContain(text)
  }
})

test('the example itself has nothing to be warned of', async () => {
  expect((await checkSite(TOP, '2026-12-01')).filter(({ rule }) => rule.startsWith('config/'))).toEqual([])
})

describe('on another site', () => {
  test('all that was left is warned of, when only name and address are its own', async () => {
    expect(await warnedOf({ baseUrl, title: { sv: 'Löften i Ekköping' } })).toEqual(LEFT)
  })

  test('when nothing but the content is its own, too', async () => {
    expect(await warnedOf({})).toEqual([...LEFT, 'config/example-address', 'title'].sort())
  })

  test('when it has no list of parties yet, as one that has just begun', async () => {
    const { 'content/parties.yaml': _, ...files } = VALID_FILES
    expect(await warnedOf({}, files)).toEqual([...LEFT, 'config/example-address', 'title'].sort())
  })

  test('nothing is warned of while its list of parties cannot be read', async () => {
    expect(await warnedOf({}, withParties('- id: [kommun\n'))).toEqual([])
  })

  test('a text that is left in one language of several is warned of', async () => {
    const own = { title: { sv: 'Löften' }, description: { sv: 'Löften.' }, notice: null, accessibility: undefined }
    const publisher = { sv: 'Ekköpings kommun', en: 'The example archive of public promises' }
    expect(await warnedOf({ ...own, baseUrl, publisher })).toEqual(['publisher'])
  })

  test('the accessibility statement is one thing, warned of as long as any of it is left', async () => {
    const { accessibility } = EXAMPLE
    if (accessibility === undefined) throw new Error('The example has no accessibility statement.')
    const own = {
      title: { sv: 'Löften' },
      publisher: { sv: 'Vi' },
      description: { sv: 'Löften.' },
      notice: null,
      baseUrl,
    }
    const statement = { ...accessibility, shortcomings: [] }
    expect(await warnedOf({ ...own, accessibility })).toEqual(['accessibility.shortcomings[0].why'])
    expect(await warnedOf({ ...own, accessibility: statement })).toEqual(['accessibility.assessed.who'])
  })

  test('of Kungsbacka, name and description may be what they were', async () => {
    expect(await warnedOf({ baseUrl }, withParties(PARTY))).toEqual(LEFT.filter((field) => field !== 'description'))
  })

  test.each([
    { address: 'https://loften.kommun.example/', isWarned: true },
    { address: 'http://EXAMPLE/', isWarned: true },
    { address: 'https://example.se/', isWarned: false },
    { address: 'https://loften.se/example/', isWarned: false },
    { address: 'http://localhost:8080/', isWarned: false },
  ])('$address is warned of: $isWarned', async ({ address, isWarned }) => {
    expect((await warnedOf({ baseUrl: address })).includes('config/example-address')).toBe(isWarned)
  })
})
