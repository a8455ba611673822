import { expect, test } from 'vitest'
import { placesOf, problemsIn } from '../../helpers/problems-in.ts'

const COMMENTS = '# - id: a\n#   name: b\n'

test.each(['areas', 'glossary', 'units', 'redirects', '2018/corrections'])(
  'of %s.yaml, all may stand in comments as long as nothing refers to it',
  async (name) => {
    expect(await problemsIn({ [`content/${name}.yaml`]: COMMENTS })).toEqual([])
  },
)

test('of commitments in comments, only the promises without any are told', async () => {
  const changes = { 'content/2018/commitments.yaml': COMMENTS }
  expect(await problemsIn(changes)).toEqual([])
  expect(await placesOf('structure/promise-without-commitment', changes)).toEqual(['2018/promises/grannsamverkan.md:2'])
})

test('a list in comments that is referred to is one fault, however many references there are', async () => {
  expect(await problemsIn({ 'content/parties.yaml': COMMENTS })).toEqual(['1:1 file/empty'])
})

test('a correction of a commitment refers to it', async () => {
  const correction =
    '- { id: a, date: 2018-05-02, concerns: 2018/grannsamverkan/utbildningar, kind: language, what: b, why: c }\n'
  const changes = { 'content/2018/commitments.yaml': COMMENTS, 'content/2018/corrections.yaml': correction }
  expect(await problemsIn(changes)).toEqual(['1:1 file/empty'])
})

test('a list that says it has no entries is taken at its word', async () => {
  const problems = await problemsIn({ 'content/parties.yaml': '[]\n' })
  expect(new Set(problems.map((problem) => problem.split(' ')[1]))).toEqual(new Set(['reference/unknown-party']))
})

test.each([
  { text: '', rule: 'file/empty' },
  { text: '\n', rule: 'file/empty' },
  { text: '---\n---\n', rule: 'file/empty' },
  { text: '---\n# title: a\n---\n\n', rule: 'file/empty' },
  { text: '# a\n', rule: 'markdown/no-front-matter' },
  { text: '---\n', rule: 'markdown/unclosed-front-matter' },
])('a promise that is only $text is told by $rule alone', async ({ text, rule }) => {
  expect(await problemsIn({ 'content/2018/promises/grannsamverkan.md': text })).toEqual([`1:1 ${rule}`])
})
