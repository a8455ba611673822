import { expect, test } from 'vitest'
import { readableText } from '../../scripts/markdown/readable-text.ts'

test.each([
  ['emphasis and code', 'Vi **lovar** *mycket* och `allt`.', 'Vi lovar mycket och allt.'],
  ['headings and paragraphs', '## Så gör vi\n\nVi går\ntillsammans.', 'Så gör vi\nVi går tillsammans.'],
  ['lists', '- ett\n- två\n\n3. tre\n4. fyra', '– ett\n– två\n3. tre\n4. fyra'],
  ['lists within lists', '1. ett\n   - mer\n2. två', '1. ett\n– mer\n2. två'],
  ['paragraphs of one item', '- ett\n\n  mer', '– ett\nmer'],
  ['links', 'Se [beslutet](files/beslut.pdf).', 'Se beslutet (files/beslut.pdf).'],
  ['pictures', '![Torget om kvällen](files/torg.jpg)', 'Torget om kvällen'],
  ['a line that ends by force', 'ett  \ntvå', 'ett\ntvå'],
  ['signs that are meant', 'fem \\* sex', 'fem * sex'],
  ['code', '```\nrad\n```', 'rad'],
  ['nothing', '', ''],
])('%s', (_, markdown, words) => {
  expect(readableText(markdown)).toBe(words)
})
