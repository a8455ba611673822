import { describe, expect, test } from 'vitest'
import { checkContent } from '../../scripts/pipeline/check-content.ts'
import { formatMessage } from '../../scripts/report/format-message.ts'
import { siteConfig } from '../helpers/site-config.ts'
import { type SiteFiles, VALID_FILES, writeSite } from '../helpers/write-site.ts'

async function fixesIn(files: SiteFiles): Promise<readonly string[]> {
  const root = await writeSite({ ...VALID_FILES, ...files })
  const { problems } = await checkContent(root, siteConfig(), '2030-01-01')
  return problems.filter(({ rule }) => rule.startsWith('field/')).map((problem) => formatMessage(problem, 'sv').fix)
}

const index = (fields: string) => ({
  'content/2018/surveys/dialog.yaml': `title: a\nquestions: [{ id: a, text: b, index: ${fields} }]\n`,
})

describe('a decimal comma within braces', () => {
  test.each([
    { fields: '{ value: 60,5 }', fix: 'Skriv decimaler med punkt: 60.5.' },
    { fields: '{ value: 60, 5 }', fix: 'Skriv decimaler med punkt: 60.5.' },
    { fields: '{ value: 60,5 %, from: 0 }', fix: 'Skriv decimaler med punkt: 60.5.' },
    { fields: '{ value: 60,5 procent }', fix: 'Skriv decimaler med punkt: 60.5.' },
    { fields: '{ value: -2,5 }', fix: 'Skriv decimaler med punkt: -2.5.' },
    { fields: '{ value: 1,200 }', fix: 'Skriv decimaler med punkt: 1.200. Är det tusental så skriv 1200.' },
    { fields: '{ from: 0, to: 6,5, value: 3 }', fix: 'Skriv decimaler med punkt: 6.5.' },
  ])('$fields', async ({ fields, fix }) => {
    expect(await fixesIn(index(fields))).toEqual([fix])
  })

  test.each(['{ value: 3, 5: 6 }', '{ value: 3, from: 0, x5 }'])('is not in %s', async (fields) => {
    expect(await fixesIn(index(fields))).toEqual([expect.stringContaining('Fält som finns: ')])
  })
})
