import { expect, test } from 'vitest'
import { plainText } from '../../scripts/markdown/plain-text.ts'

test.each([
  { text: 'Vi utbildar **grannar** i _samverkan_.', plain: 'Vi utbildar grannar i samverkan.' },
  { text: 'En rad\nsom går vidare.\n\nEtt stycke till.', plain: 'En rad som går vidare. Ett stycke till.' },
  { text: '## Rubrik\n\nText under den.', plain: 'Text under den.' },
  { text: 'Se [avtalet](https://a.example/).', plain: 'Se avtalet.' },
  { text: '- ett\n- två', plain: 'ett två' },
  { text: '![Karta](karta.png) Här är den.', plain: 'Här är den.' },
  { text: '3 < 4 & `kod`', plain: '3 < 4 & kod' },
  { text: '', plain: '' },
])('$text', ({ text, plain }) => {
  expect(plainText(text)).toBe(plain)
})
