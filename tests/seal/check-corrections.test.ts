import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkSite } from '../helpers/check-site.ts'
import { copySealedSite } from '../helpers/sealed-site.ts'

const correction = (date: string, concerns: string, more = '') =>
  `- { id: ${date}-till, date: ${date}, concerns: ${concerns}, kind: language, what: Ett ord., why: Skrivfel.${more} }\n`

async function told(file: string, text: string): Promise<readonly string[]> {
  const root = await copySealedSite()
  appendFileSync(join(root, file), text)
  return (await checkSite(root)).map(({ rule }) => rule)
}

test.each([
  {
    name: 'of something sealed has to say what it changed',
    date: '2018-06-01',
    concerns: '2018/dialog',
    rules: ['seal/idle-correction'],
  },
  {
    name: 'dated before the sealing has to as well: those that were there then are sealed',
    date: '2018-01-18',
    concerns: '2018/dialog',
    rules: ['seal/idle-correction', 'seal/correction-backdated'],
  },
  {
    name: 'that withdraws in words alone has to as well',
    date: '2018-04-12',
    concerns: '2018/grannsamverkan',
    rules: ['seal/idle-correction'],
  },
  {
    name: 'of another publication’s item is held to the same',
    date: '2018-06-01',
    concerns: '2017/belysning',
    rules: ['seal/idle-correction', 'seal/correction-elsewhere'],
  },
  {
    name: 'of something that is not sealed need not',
    date: '2018-06-01',
    concerns: '2018/reports-to-come',
    rules: ['reference/unknown-promise'],
  },
])('a correction $name', async ({ date, concerns, rules }) => {
  expect(await told('content/2018/corrections.yaml', correction(date, concerns))).toEqual(rules)
})

test('a correction whose field is none does not fit', async () => {
  const changes = ', changes: [{ field: "title..", before: A, after: B }]'
  expect(await told('content/2018/corrections.yaml', correction('2018-06-01', '2018/dialog', changes))).toEqual([
    'seal/correction-misfit',
  ])
})

test('a correction that cannot be read is told alone: it may be the one that explains the change', async () => {
  const root = await copySealedSite()
  writeFileSync(join(root, 'content/2018/foreword.md'), 'Någonting annat.\n')
  appendFileSync(join(root, 'content/2018/corrections.yaml'), '- { id: a, concerns: 2018 }\n')
  const rules = new Set((await checkSite(root)).map(({ rule }) => rule))
  expect(rules).toEqual(new Set(['field/missing']))
})
