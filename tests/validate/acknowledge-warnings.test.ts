// What is acknowledged where it stands, and when it comes back.
import { expect, test } from 'vitest'
import { loadContent } from '../../scripts/content/load-content.ts'
import { checkContent } from '../../scripts/pipeline/check/check-content.ts'
import type { Problem } from '../../scripts/report/problem.ts'
import { acknowledgeWarnings } from '../../scripts/validate/acknowledge-warnings.ts'
import { validateContent } from '../../scripts/validate/validate-content.ts'
import { siteConfig } from '../helpers/site-config.ts'
import { type SiteFiles, VALID_FILES, writeSite } from '../helpers/write-site.ts'

const TODAY = '2030-01-01'
const PUBLICATION = 'content/2018/publication.yaml'
const LATE = `${VALID_FILES[PUBLICATION]}signed: { date: 2019-02 }\n`

async function check(files: SiteFiles): Promise<readonly string[]> {
  const root = await writeSite({ ...VALID_FILES, ...files })
  const { problems } = await checkContent(root, siteConfig(), TODAY)
  return problems.map(({ rule, level, because }) => `${level} ${rule}${because === undefined ? '' : ` – ${because}`}`)
}

const allow = (rule: string, words: string | null, because = 'Så är det.') =>
  [
    'allow:',
    `  - rule: ${rule}`,
    ...(words === null ? [] : [`    words: ${words}`]),
    `    because: ${because}`,
    '',
  ].join('\n')

test.each([
  { name: 'as they stand', words: '2019-02' },
  { name: 'in quotation marks', words: '"2019-02"' },
])('a warning is acknowledged by its rule and its words, $name', async ({ words }) => {
  expect(await check({ [PUBLICATION]: LATE + allow('time/signed-after-period', words) })).toEqual([
    'acknowledged time/signed-after-period – Så är det.',
  ])
})

test('words in quotation marks in the text are the same words', async () => {
  const quoted = LATE.replace('2019-02', "'2019-02'")
  expect(await check({ [PUBLICATION]: quoted + allow('time/signed-after-period', '2019-02') })).toEqual([
    'acknowledged time/signed-after-period – Så är det.',
  ])
})

test('a warning without words of its own is acknowledged without words', async () => {
  const promise = `---\ntitle: Grannsamverkan\ntheme: hemma\n${allow('markdown/no-text', null)}---\n`
  expect(await check({ 'content/2018/promises/grannsamverkan.md': promise })).toEqual([
    'acknowledged markdown/no-text – Så är det.',
  ])
})

test('a warning comes back when its words change, and the acknowledgement is told to be unused', async () => {
  const later = LATE.replace('2019-02', '2019-03')
  expect(await check({ [PUBLICATION]: later + allow('time/signed-after-period', '2019-02') })).toEqual([
    'warning time/signed-after-period',
    'warning allow/unused',
  ])
})

test('a warning with words is not acknowledged without them', async () => {
  expect(await check({ [PUBLICATION]: LATE + allow('time/signed-after-period', null) })).toEqual([
    'warning time/signed-after-period',
    'warning allow/unused',
  ])
})

test('a warning is not acknowledged from another file', async () => {
  const promise = `---\ntitle: a\ntheme: hemma\n${allow('time/signed-after-period', '2019-02')}---\nText.\n`
  expect(await check({ [PUBLICATION]: LATE, 'content/2018/promises/grannsamverkan.md': promise })).toEqual([
    'warning allow/unused',
    'warning time/signed-after-period',
  ])
})

test('that an acknowledgement is unused cannot be acknowledged', async () => {
  const both = `${VALID_FILES[PUBLICATION]}${allow('time/signed-after-period', '2019-02')}`
  const own = "  - { rule: allow/unused, words: '2019-02', because: Tyst. }\n"
  expect(await check({ [PUBLICATION]: both + own })).toEqual(['warning allow/unused', 'warning allow/unused'])
})

test('nothing is told to be unused while there are errors, as they hide what would be warned of', async () => {
  const wrong = LATE.replace('state: published', 'state: publisched')
  const text = wrong + allow('time/signed-after-period', '2019-02')
  expect(await check({ [PUBLICATION]: text })).toEqual(['error field/choice'])
})

test.each([
  { rule: 'field/date', problem: 'error allow/not-a-warning' },
  { rule: 'time/ordre', problem: 'error allow/unknown-rule' },
  { rule: 'toString', problem: 'error allow/unknown-rule' },
])('$rule cannot be acknowledged', async ({ rule, problem }) => {
  expect(await check({ [PUBLICATION]: VALID_FILES[PUBLICATION] + allow(rule, null) })).toEqual([problem])
})

test('a reason is needed', async () => {
  const text = `${LATE}allow: [{ rule: time/signed-after-period, words: '2019-02' }]\n`
  expect(await check({ [PUBLICATION]: text })).toEqual(['error field/missing'])
})

test('in a list, an entry acknowledges its own warnings only', async () => {
  const entry = (id: string, more: string) =>
    `- id: ${id}\n  promise: grannsamverkan\n  text: Utbildning\n  by: [kommun]\n${more}`
  const allowing = entry('b', `  ${allow('markdown/no-text', 'Utbildning').replaceAll('\n', '\n  ').trimEnd()}\n`)
  const path = 'content/2018/commitments.yaml'
  const list = entry('a', '') + allowing + entry('c', '')
  const loaded = await loadContent(await writeSite({ ...VALID_FILES, [path]: list }))
  const { content } = validateContent(loaded, siteConfig(), TODAY)
  const lines = list.split('\n')
  const warnings = lines.flatMap((text, index): readonly Problem<'markdown/no-text'>[] => {
    const place = { file: path, line: index + 1, column: 9, length: 10 }
    return text === '  text: Utbildning'
      ? [{ rule: 'markdown/no-text', level: 'warning', place, details: { isTranslation: false } }]
      : []
  })
  expect(acknowledgeWarnings(warnings, content, () => lines).map(({ level }) => level)).toEqual([
    'warning',
    'acknowledged',
    'warning',
  ])
})
