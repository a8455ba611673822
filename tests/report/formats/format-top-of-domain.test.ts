import { expect, test } from 'vitest'
import { formatTopOfDomain } from '../../../scripts/report/formats/format-top-of-domain.ts'

const baseUrl = 'https://ekkoping.example/loften/'
const security = { contacts: ['mailto:sakerhet@ekkoping.example'] }

test('nothing is said of a site at the top of its domain', () => {
  expect(formatTopOfDomain({ baseUrl: 'https://loften.test/', security }, 'sv')).toEqual([])
})

test('below a path, it is said what to write at the top of the domain', () => {
  expect(formatTopOfDomain({ baseUrl }, 'sv')).toEqual([
    'Under /loften/ läser ingen robots.txt. Be den som sköter domänen att skriva raden ' +
      '”Sitemap: https://ekkoping.example/loften/sitemap.xml” i https://ekkoping.example/robots.txt.',
  ])
  expect(formatTopOfDomain({ baseUrl }, 'en').join()).toContain('nobody reads robots.txt')
})

test('security.txt is named when the site has one', () => {
  expect(formatTopOfDomain({ baseUrl, security }, 'sv').join()).toContain(
    'be att https://ekkoping.example/.well-known/security.txt svarar med samma text som /loften/.well-known/security.txt.',
  )
  expect(formatTopOfDomain({ baseUrl, security }, 'en').join()).toContain('Nor security.txt')
})
