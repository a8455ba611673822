import { expect, test } from 'vitest'
import { stampText } from '../../scripts/fix/stamp-text.ts'

const PROMISE = 'content/2018/promises/a.en.md'
const FOREWORD = 'content/2018/foreword.en.md'
const NEW = 'sha256-0123456789ab'

test.each([
  {
    name: 'goes below the other fields',
    before: '---\ntitle: A # note\n---\nText.\n',
    after: `---\ntitle: A # note\ntranslated-from: ${NEW}\n---\nText.\n`,
  },
  {
    name: 'has the line ends of the file',
    before: '---\r\ntitle: A\r\n---\r\nOne\r\nTwo',
    after: `---\r\ntitle: A\r\ntranslated-from: ${NEW}\r\n---\r\nOne\r\nTwo`,
  },
  {
    name: 'takes the place of the old one, comments and all',
    before: '---\ntranslated-from: sha256-ffffffffffff   # by Eva\ntitle: A\n---\nText.\n',
    after: `---\ntranslated-from: ${NEW}   # by Eva\ntitle: A\n---\nText.\n`,
  },
  {
    name: 'takes the place of an old one in quotation marks',
    before: "---\n'translated-from':   'old'\ntitle: A\n---\nText.\n",
    after: `---\n'translated-from':   ${NEW}\ntitle: A\n---\nText.\n`,
  },
  {
    name: 'goes below a list',
    before: '---\ntitle: >-\n  A\n  b\nallow:\n  - { rule: a/b, because: c }\n---  \nText.\n',
    after: `---\ntitle: >-\n  A\n  b\nallow:\n  - { rule: a/b, because: c }\ntranslated-from: ${NEW}\n---  \nText.\n`,
  },
])('the fingerprint $name', ({ before, after }) => {
  expect(stampText(before, PROMISE, NEW)).toBe(after)
})

test('a foreword without front matter gets one', () => {
  expect(stampText('Thanks.\r\n', FOREWORD, NEW)).toBe(`---\r\ntranslated-from: ${NEW}\r\n---\r\nThanks.\r\n`)
})

test.each(['---\n{ title: A }\n---\nText.\n', '---\ntitle: A\n...\n---\nText.\n', '---\n- a\n---\nText.\n'])(
  'front matter that is written in an unusual way is left to a human being: %j',
  (text) => {
    expect(stampText(text, PROMISE, NEW)).toBeNull()
  },
)
