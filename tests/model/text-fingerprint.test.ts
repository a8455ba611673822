import { describe, expect, test } from 'vitest'
import { textFingerprint } from '../../scripts/model/text-fingerprint.ts'

const original = { title: 'Grannsamverkan', markdown: 'Vi utbildar ”alla” grannar.\n\n- minst sex gånger\n' }
const fingerprint = textFingerprint(original)

test('is short, and the same for ever', () => {
  expect(fingerprint).toBe('sha256-619ec371d5f2')
})

describe('stays the same when', () => {
  test.each([
    { name: 'lines are broken elsewhere', markdown: 'Vi utbildar\n”alla” grannar.\n\n- minst\n  sex gånger' },
    { name: 'a letter is composed in another way', markdown: original.markdown.normalize('NFD') },
    { name: 'quotation marks are put right', markdown: original.markdown.replaceAll('”', '"') },
    { name: 'an invisible character is taken away', markdown: original.markdown.replace('grannar', 'gran\u00adnar') },
    {
      name: 'a space becomes one that does not break',
      markdown: original.markdown.replace('minst sex', 'minst\u00a0sex'),
    },
  ])('$name', ({ markdown }) => {
    expect(textFingerprint({ ...original, markdown })).toBe(fingerprint)
  })
})

describe('changes when', () => {
  test.each([
    { name: 'a number changes', changed: { ...original, markdown: original.markdown.replace('sex', 'fem') } },
    { name: 'a full stop goes away', changed: { ...original, markdown: original.markdown.replace('.', '') } },
    {
      name: 'a word gets a capital letter',
      changed: { ...original, markdown: original.markdown.replace('minst', 'Minst') },
    },
    { name: 'the title changes', changed: { ...original, title: 'Grannar' } },
    {
      name: 'words move from the title to the text',
      changed: { title: '', markdown: `Grannsamverkan ${original.markdown}` },
    },
    { name: 'there is no title', changed: { ...original, title: null } },
  ])('$name', ({ changed }) => {
    expect(textFingerprint(changed)).not.toBe(fingerprint)
  })
})
