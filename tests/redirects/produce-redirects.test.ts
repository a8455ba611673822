import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import type { OutputFile } from '../../scripts/model/output.ts'
import { produceRedirects } from '../../scripts/redirects/produce-redirects.ts'
import { archive, publication } from '../helpers/build-archive.ts'
import { HTML_RULES } from '../pages/html-rules.ts'

async function redirectsOf(...redirects: readonly { readonly from: string; readonly to: string }[]) {
  const files: OutputFile[] = []
  const made = archive({ publications: [publication({ languages: ['sv', 'en'] })], redirects })
  for await (const file of produceRedirects(made)) files.push(file)
  return files
}

describe('a page at an old address', () => {
  test('leads on by itself, without a script, and is not listed', async () => {
    const [page] = await redirectsOf({ from: '/2018/loften/gammalt/', to: '/2018/loften/grannar/' })
    expect(page?.path).toBe('2018/loften/gammalt/index.html')
    expect(page?.content).toContain('<html lang="sv" dir="ltr">')
    expect(page?.content).toContain('<meta http-equiv="refresh" content="0; url=../grannar/"/>')
    expect(page?.content).toContain('<link rel="canonical" href="https://medborgarloften.test/2018/loften/grannar/"/>')
    expect(page?.content).toContain('<meta name="robots" content="noindex"/>')
    expect(page?.content).toContain('<a href="../grannar/">Till sidans nya adress</a>')
    expect(page?.content).not.toContain('<script')
  })

  test('speaks the language of its address', async () => {
    const [page] = await redirectsOf({ from: '/en/2018/promises/old/', to: '/en/2018/' })
    expect(page?.content).toContain('<html lang="en" dir="ltr">')
    expect(page?.content).toContain('<a href="../../">To the new address of the page</a>')
  })

  test('is valid HTML', async () => {
    const [page] = await redirectsOf({ from: '/2018/loften/gammalt/', to: '/2018/' })
    const { results } = await new HtmlValidate(HTML_RULES).validateString(String(page?.content))
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    )
  })

  test.each(['/gammal', '/gammal/', '/gammal/index.html'])('of %s is the page of its folder', async (from) => {
    const [page] = await redirectsOf({ from, to: '/2018/' })
    expect(page?.path).toBe('gammal/index.html')
    expect(page?.content).toContain('url=../2018/"')
  })

  test('of a file stands in a folder of its name', async () => {
    const [page] = await redirectsOf({ from: '/2018/files/beslut%20A.pdf', to: '/2018/' })
    expect(page?.path).toBe('2018/files/beslut A.pdf/index.html')
    expect(page?.content).toContain('url=../../"')
  })
})
