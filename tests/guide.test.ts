// The guide for editors, content/README.md: whoever writes its example files as they stand gets a site without a fault.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formatRuleList } from '../scripts/report/formats/format-rule-list.ts'
import { siteConfigFields } from '../scripts/validate/schemas/site-config-fields.ts'
import { checkSite } from './helpers/check-site.ts'
import { TOP } from './helpers/run-script.ts'
import { type SiteFiles, writeSite } from './helpers/write-site.ts'

const guide = readFileSync(join(TOP, 'content/README.md'), 'utf8')
const settings = readFileSync(join(TOP, 'site.config.ts'), 'utf8')

/** The files that the guide tells an editor to write: "Filen `content/…`:" and the block below. */
function filesOfGuide(): SiteFiles {
  const files = guide.matchAll(/^Filen `(content\/[^`]+)`:\n\n```\w+\n([\s\S]*?)^```$/gm)
  return Object.fromEntries([...files].map(([, path = '', text = '']) => [path, text]))
}

// The settings import a type only; without it they can stand in any folder. The first step says to go through every field.
const SETTINGS = settings
  .replace(/^import type .*\n/m, '')
  .replace('export default {', 'const example = {')
  .replace(
    ' satisfies SiteSettings',
    `
export default {
  ...example,
  title: 'Medborgarlöften i Ekköping',
  publisher: 'Ekköpings kommun',
  description: 'Vad vi har lovat.',
  baseUrl: 'https://medborgarloften.ekkoping.se/',
  notice: null,
  accessibility: undefined,
}`,
  )

test('its ten steps give a whole small site without errors or warnings', async () => {
  const files = filesOfGuide()
  expect(Object.keys(files)).toEqual([
    'content/parties.yaml',
    'content/areas.yaml',
    'content/units.yaml',
    'content/2019/surveys/dialog.yaml',
    'content/2019/publication.yaml',
    'content/2019/promises/grannsamverkan.md',
    'content/2019/promises/stortorget.md',
    'content/2019/commitments.yaml',
    'content/2019/reports/2019-12-31.yaml',
  ])
  const root = await writeSite({ ...files, 'site.config.ts': SETTINGS })
  expect(await checkSite(root)).toEqual([])
})

test('its first step names every setting that there is', () => {
  const [, step = ''] = /^### 1\. ([\s\S]*?)^### 2\. /m.exec(guide) ?? []
  expect(Object.keys(siteConfigFields.shape).filter((field) => !step.includes(`\`${field}\``))).toEqual([])
})

test('there are ten of them', () => {
  const steps = guide.match(/^### \d+\. /gm) ?? []
  expect(steps).toEqual(Array.from({ length: 10 }, (_, index) => `### ${index + 1}. `))
})

test('its list of rules is that of the program', () => {
  const [, list] = /<!-- rules -->\n\n([\s\S]*?)\n<!-- \/rules -->/.exec(guide) ?? []
  expect(list).toBe(formatRuleList('sv'))
})
