import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { comparePublications } from '../../scripts/compare/compare-publications.ts'
import { comparisonJson } from '../../scripts/compare/json/comparison-json.ts'
import { comparisonJsonSchema } from '../../scripts/compare/json/comparison-schema.ts'
import { publicationJson } from '../../scripts/compare/json/publication-json.ts'
import { publicationSchema } from '../../scripts/compare/json/publication-schema.ts'
import type { Publication } from '../../scripts/model/archive.ts'
import { anyPair, anyVersions } from './any-publications.ts'
import { applyChanges } from './apply-changes.ts'
import { TOP } from './run-script.ts'
import { siteArchive } from './site-archive.ts'

const isComparison = new Ajv2020({ strict: false }).compile(comparisonJsonSchema())

function expectToApply(earlier: Publication, later: Publication): void {
  // Through text, as somebody gets it who downloads the file.
  const changes = JSON.parse(JSON.stringify(comparisonJson(comparePublications(earlier, later))))
  expect(isComparison(changes), JSON.stringify(isComparison.errors)).toBe(true)
  expect(applyChanges(publicationJson(earlier), changes)).toEqual(publicationJson(later))
}

describe('the changes make the later publication out of the earlier one', () => {
  test('whatever the publications', () => {
    fc.assert(fc.property(anyPair, ([earlier, later]) => expectToApply(earlier, later)))
  })

  test('whatever the versions of one publication', () => {
    fc.assert(fc.property(anyVersions, ([earlier, later]) => expectToApply(earlier, later)))
  })

  test('and the earlier out of the later', () => {
    fc.assert(fc.property(anyPair, ([earlier, later]) => expectToApply(later, earlier)))
  })

  describe.each([TOP, 'awkward', 'surveys', 'one-year'])('in the site %s', (site) => {
    let publications: readonly Publication[] = []
    beforeAll(async () => {
      publications = (await siteArchive(site, '2026-11-01')).publications
    })

    test('for every two', () => {
      for (const earlier of publications) for (const later of publications) expectToApply(earlier, later)
    })

    test('which is plain data with all its keys', () => {
      for (const publication of publications) {
        expect(publicationSchema.parse(publicationJson(publication))).toEqual(publicationJson(publication))
      }
    })
  })
})

test('changes of another publication are refused', () => {
  fc.assert(
    fc.property(anyPair, ([earlier, later]) => {
      const changes = comparisonJson(comparePublications(earlier, later))
      const other = { ...publicationJson(earlier), title: { sv: 'Något annat, som ingen har jämfört' } }
      const hasNewTitle = changes.fields.some(
        (one) => one.kind === 'text' && one.field === 'title' && one.language === 'sv',
      )
      if (hasNewTitle) expect(() => applyChanges(other, changes)).toThrow('changes of something else: title')
    }),
  )
})
