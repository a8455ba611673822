import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Day } from '../../scripts/model/dates.ts'
import { checkSite } from '../helpers/check-site.ts'
import { copySealedSite } from '../helpers/sealed-site.ts'

const TODAY = '2030-01-01'
const CORRECTIONS = 'content/2018/corrections.yaml'
const TITLE = ', changes: [{ field: title.sv, before: Medborgarlöfte 2018, after: Löfte 2018 }]'

const entry = (date: string, concerns: string, changes = '') =>
  `- { id: till, date: ${date}, concerns: ${concerns}, kind: language, what: Ett ord., why: Skrivfel.${changes} }\n`

/** The site once the title of 2018 has been changed, with a correction of that date. */
async function renamed(date: string): Promise<string> {
  const root = await copySealedSite()
  const file = join(root, 'content/2018/publication.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('sv: Medborgarlöfte 2018', 'sv: Löfte 2018'))
  appendFileSync(join(root, CORRECTIONS), entry(date, '"2018"', TITLE))
  return root
}

const errorsIn = async (root: string, today: Day = TODAY) =>
  (await checkSite(root, today)).filter(({ level }) => level === 'error')
const rulesOf = async (root: string, today?: Day) => (await errorsIn(root, today)).map(({ rule }) => rule)

describe('a change of something sealed may be dated', () => {
  test.each([
    { name: 'today', date: TODAY, rules: [] },
    { name: 'this year', date: '2030', rules: [] },
    { name: 'on the day of the newest sealing', date: '2018-04-12', rules: [] },
    { name: 'in the month of the newest sealing', date: '2018-04', rules: [] },
    { name: 'not tomorrow', date: '2030-01-02', rules: ['seal/correction-in-future'] },
    { name: 'not in a far year', date: '2099-01-01', rules: ['seal/correction-in-future'] },
    // The title itself was sealed in January; a correction of the same publication in April.
    { name: 'not before a correction of it was sealed', date: '2018-04-11', rules: ['seal/correction-backdated'] },
    { name: 'not before it was published', date: '2018-01-14', rules: ['seal/correction-backdated'] },
  ])('$name', async ({ date, rules }) => {
    expect(await rulesOf(await renamed(date))).toEqual(rules)
  })

  test('and tomorrow it may', async () => {
    expect(await rulesOf(await renamed('2030-01-02'), '2030-01-02')).toEqual([])
  })
})

test('what has been added is younger than the last sealing of its publication', async () => {
  const root = await copySealedSite()
  const commitment = '- { id: besok, promise: grannsamverkan, text: { sv: Besök, en: Visits }, by: [kommun] }\n'
  appendFileSync(join(root, 'content/2018/commitments.yaml'), commitment)
  const [added] = (await checkSite(root)).filter(({ rule }) => rule === 'seal/added')
  const paste = added !== undefined && 'paste' in added.details ? (added.details.paste?.text ?? '') : ''
  const words = paste.replace('"FYLL I: vad som har ändrats"', 'Nytt.').replace('"FYLL I: varför"', 'Glömt.')
  appendFileSync(join(root, CORRECTIONS), words.replace('date: 2030-01-01', 'date: 2018-02-01'))
  expect(await errorsIn(root)).toMatchObject([
    { rule: 'seal/correction-backdated', details: { item: '2018', event: 'sealed', day: '2018-04-12' } },
  ])
})

describe('without any seal', () => {
  async function unsealed(date: string): Promise<string> {
    const root = await copySealedSite()
    for (const id of ['2017', '2018']) rmSync(join(root, `content/${id}/seal.json`))
    for (const path of [CORRECTIONS, 'content/2017/corrections.yaml']) writeFileSync(join(root, path), '[]\n')
    rmSync(join(root, 'content/redirects.yaml'))
    writeFileSync(join(root, CORRECTIONS), entry(date, '"2018"'))
    return root
  }

  test.each([
    { name: 'nothing is corrected before it is published', date: '2018-01-14', rules: ['seal/correction-backdated'] },
    { name: 'a month may be the month of publication', date: '2018-01', rules: [] },
    { name: 'it may be corrected at once', date: '2018-01-15', rules: [] },
  ])('$name', async ({ date, rules }) => {
    expect(await rulesOf(await unsealed(date))).toEqual(rules)
  })
})
