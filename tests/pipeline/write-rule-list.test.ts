import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeRuleList } from '../../scripts/pipeline/write-rule-list.ts'
import { formatRuleList } from '../../scripts/report/formats/format-rule-list.ts'
import { writeSite } from '../helpers/write-site.ts'

const GUIDE = 'content/README.md'
const AROUND = { before: '# Guide\n\n<!-- rules -->\n\n', after: '\n<!-- /rules -->\n\nMer.\n' }

test.each([
  { name: 'as under Unix', end: '\n' },
  { name: 'as under Windows', end: '\r\n' },
])('the list is renewed between its marks, in a guide whose lines end $name', async ({ end }) => {
  const withEnds = (text: string) => text.replaceAll('\n', end)
  const root = await writeSite({ [GUIDE]: withEnds(`${AROUND.before}En gammal rad.${AROUND.after}`) })
  expect(await writeRuleList(root, 'sv')).toEqual([GUIDE])
  const expected = withEnds(`${AROUND.before}${formatRuleList('sv')}${AROUND.after}`)
  expect(await readFile(join(root, GUIDE), 'utf8')).toBe(expected)
})

test('a guide without the marks is left alone', async () => {
  const root = await writeSite({ [GUIDE]: '# Guide\n' })
  expect(await writeRuleList(root, 'sv')).toEqual([])
  expect(await readFile(join(root, GUIDE), 'utf8')).toBe('# Guide\n')
})
