import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sealPublications } from '../../scripts/pipeline/seal-publications.ts'
import { formatMessage } from '../../scripts/report/format-message.ts'
import { checkSite } from '../helpers/check-site.ts'
import { siteConfig } from '../helpers/site-config.ts'
import { VALID_FILES, writeSite } from '../helpers/write-site.ts'

const TODAY = '2018-02-01'
const PUBLICATION = 'content/2018/publication.yaml'
const SETTINGS = 'site.config.ts'
const settings = (languages: readonly string[]) => `export default ${JSON.stringify(siteConfig({ languages }))}\n`

test('when a site gives up a language, each address leads to the same thing in one that is left', async () => {
  const titled = VALID_FILES[PUBLICATION].replace('title: Medborgarlöfte 2018', 'title: { sv: Löfte, en: Promise }')
  const root = await writeSite({ ...VALID_FILES, [PUBLICATION]: titled, [SETTINGS]: settings(['sv', 'en']) })
  await sealPublications(root, siteConfig(), TODAY, ['2018'])
  await writeFile(join(root, SETTINGS), settings(['sv']))

  const problems = await checkSite(root, TODAY)
  const gone = problems.filter(({ rule }) => rule === 'seal/address-gone')
  const lines = gone.map((problem) => formatMessage(problem, 'sv').paste?.text ?? '')
  expect(lines).toContain('- { from: /en/2018/promises/grannsamverkan/, to: /2018/loften/grannsamverkan/ }\n')
  expect(lines).toContain('- { from: /en/parties/kommun/, to: /parter/kommun/ }\n')
  // What a publication has several of leads to its own page.
  expect(lines).toContain('- { from: /en/2018/print/, to: /2018/ }\n')

  await writeFile(join(root, 'content/redirects.yaml'), lines.join(''))
  expect((await checkSite(root, TODAY)).filter(({ rule }) => /^(?:seal|redirect)\//.test(rule))).toEqual([])
})
