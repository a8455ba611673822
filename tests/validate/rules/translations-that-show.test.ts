import { expect, test } from 'vitest'
import { checkContent } from '../../../scripts/pipeline/check/check-content.ts'
import { siteConfig } from '../../helpers/site-config.ts'
import { type SiteFiles, VALID_FILES, writeSite } from '../../helpers/write-site.ts'

const site = siteConfig({ languages: ['sv', 'en', 'sv-x-lattlast'] })

async function gapsIn(files: SiteFiles) {
  const { problems } = await checkContent(await writeSite({ ...VALID_FILES, ...files }), site, '2030-01-01')
  return problems.filter(({ rule }) => rule === 'translation/title-missing').map(({ details }) => details)
}

const translation = (name: string) => ({ [`content/2018/promises/${name}.md`]: '---\ntitle: a\n---\nText.\n' })
const another = { 'content/2018/promises/ljus.md': '---\ntitle: Ljus\ntheme: hemma\n---\nText.\n' }
const titled = (title: string) => ({
  'content/2018/publication.yaml': VALID_FILES['content/2018/publication.yaml'].replace('Medborgarlöfte 2018', title),
})

test('translated promises are told once for each language that the title is not translated to', async () => {
  const files = { ...another, ...translation('ljus.en'), ...translation('grannsamverkan.en') }
  const gaps = await gapsIn({ ...files, ...translation('ljus.lattlast') })
  expect(gaps).toEqual([
    { count: 2, language: 'en', defaultLanguage: 'sv' },
    { count: 1, language: 'lattlast', defaultLanguage: 'sv' },
  ])
})

test('nothing is told where the title is translated too, or no promise is', async () => {
  const both = titled('{ sv: Medborgarlöfte 2018, en: Promises 2018 }')
  expect(await gapsIn({ ...translation('grannsamverkan.en'), ...both })).toEqual([])
  expect(await gapsIn({})).toEqual([])
})
