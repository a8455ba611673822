// Texts that differ only in what repairs are there to change say the same; all others do not.
import { expect, test } from 'vitest'
import { saysTheSame } from '../../scripts/fix/says-the-same.ts'

const YAML = 'content/2018/publication.yaml'
const PROMISE = 'content/2018/promises/a.md'
const FOREWORD = 'content/2018/foreword.md'
const promise = (text: string) => `---\ntitle: a\n---\n${text}\n`

test.each([
  { name: 'quotation marks in a text', file: YAML, before: 'a: säger "hej" nu', after: 'a: säger ”hej” nu' },
  { name: 'the form of a date', file: YAML, before: 'a: 2018-1-5', after: "a: '2018-01-05'" },
  { name: 'an invisible character', file: YAML, before: 'a: cen\u00ADtrum', after: 'a: centrum' },
  { name: 'an invisible character in the name of a field', file: YAML, before: 'a\u00ADb: c', after: 'ab: c' },
  { name: 'a hard space that YAML cannot read', file: YAML, before: 'a:\u00A0b\nc: d', after: 'a: b\nc: d' },
  { name: 'quotation marks in prose', file: PROMISE, before: promise('En "sak".'), after: promise('En ”sak”.') },
  { name: 'quotation marks in a foreword', file: FOREWORD, before: 'En "sak".', after: 'En ”sak”.' },
])('$name makes no difference', ({ file, before, after }) => {
  expect(saysTheSame(before, after, file)).toBe(true)
})

test.each([
  { name: 'the quotation marks of YAML itself', file: YAML, before: 'a: "b: c"', after: 'a: ”b: c”' },
  { name: 'marks that end a text of YAML', file: YAML, before: "a: 'b'", after: 'a: ”b”' },
  { name: 'the name of a field', file: YAML, before: 'ab: c', after: 'ac: c' },
  { name: 'a word', file: YAML, before: 'a: b', after: 'a: c' },
  { name: 'another date', file: YAML, before: 'a: 2018-1-5', after: 'a: 2018-05-01' },
  { name: 'a hard space in a text', file: YAML, before: 'a: b\u00A0c', after: 'a: b c' },
  {
    name: 'more than hard spaces in what YAML cannot read',
    file: YAML,
    before: 'a:\u00A0b\nc: d',
    after: 'a: c\nc: d',
  },
  { name: 'a text that cannot be read any more', file: YAML, before: 'a: b', after: 'a: [b' },
  {
    name: 'the title of a link',
    file: PROMISE,
    before: promise('[a](https://b.se "c")'),
    after: promise('[a](https://b.se ”c”)'),
  },
  {
    name: 'the address of a link',
    file: PROMISE,
    before: promise('[a](https://b\u00AD.se)'),
    after: promise('[a](https://b.se)'),
  },
  { name: 'code', file: PROMISE, before: promise('`"a"`'), after: promise('`”a”`') },
  { name: 'what separates the fields from the text', file: PROMISE, before: promise('a'), after: 'title: a\n' },
])('$name does', ({ file, before, after }) => {
  expect(saysTheSame(before, after, file)).toBe(false)
})
