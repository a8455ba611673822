import { expect, test } from 'vitest'
import { securityTxt } from '../../scripts/server/security-txt.ts'
import { siteConfig } from '../helpers/site-config.ts'

const security = {
  contacts: ['mailto:sakerhet@kommunen.example', 'tel:+46-300-1'],
  policy: 'https://kommunen.example/p',
}

test('security.txt names the contacts in their order and ends within a year of the day of the site', () => {
  expect(securityTxt(siteConfig({ security }), '2026-01-01')).toBe(
    [
      'Contact: mailto:sakerhet@kommunen.example',
      'Contact: tel:+46-300-1',
      'Expires: 2026-12-27T00:00:00Z',
      'Preferred-Languages: sv, en',
      'Canonical: https://medborgarloften.test/.well-known/security.txt',
      'Policy: https://kommunen.example/p',
      '',
    ].join('\n'),
  )
})

test('without a contact there is none, as it would be wrong', () => {
  expect(securityTxt(siteConfig(), '2026-01-01')).toBeNull()
})
