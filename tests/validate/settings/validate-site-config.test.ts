import { describe, expect, test } from 'vitest'
import type { AccessibilityStatement } from '../../../scripts/model/site-config.ts'
import type { ShortcomingReason } from '../../../scripts/model/vocabulary.ts'
import { validateSiteConfig } from '../../../scripts/validate/settings/validate-site-config.ts'
import { accessibilityStatement } from '../../helpers/accessibility-statement.ts'
import { siteConfig } from '../../helpers/site-config.ts'

const check = (accessibility: unknown) => validateSiteConfig({ ...siteConfig(), accessibility }, '')
const problemsIn = (accessibility: unknown) =>
  check(accessibility).problems.map(({ rule, details }) => ('name' in details ? `${rule} ${details.name}` : rule))

const shortcoming = (reason: ShortcomingReason) => ({ what: { sv: 'Kartan' }, reason, why: { sv: 'Den är ritad.' } })

test('a text without a language is in the default one, as in content', () => {
  const contact = { name: 'Kontaktcenter', email: null, url: null }
  const feedback = { contact, answerWithin: ' Två dagar ' }
  const written = {
    ...siteConfig({ languages: ['sv', 'en'] }),
    title: 'Medborgarlöften i Ekköping',
    notice: 'Det här är ett prov.',
    contacts: [contact],
    accessibility: { ...accessibilityStatement(), feedback },
  }
  const { site, problems } = validateSiteConfig(written, '')
  expect(problems).toEqual([])
  expect(site).toMatchObject({
    title: { sv: 'Medborgarlöften i Ekköping' },
    notice: { sv: 'Det här är ett prov.' },
    contacts: [{ name: { sv: 'Kontaktcenter' }, email: null }],
    accessibility: { feedback: { contact: { name: { sv: 'Kontaktcenter' } }, answerWithin: { sv: 'Två dagar' } } },
    baseUrl: 'https://medborgarloften.test/',
  })
})

test.each([
  { title: 2018, told: ['field/type 2:10'] },
  { title: ' ', told: ['field/not-empty 2:10'] },
  { title: { sv: '' }, told: ['field/not-empty 2:10'] },
  { title: 'Löften 🎉', told: ['language/unprintable-character 2:10'] },
])('the title $title is told', ({ title, told }) => {
  const { problems } = validateSiteConfig({ ...siteConfig(), title }, 'export default {\n  title: TITLE,\n}\n')
  expect(problems.map(({ rule, place }) => `${rule} ${place.line}:${place.column}`)).toEqual(told)
})

describe('the accessibility statement', () => {
  test('may be left out', () => {
    const { site, problems } = check(undefined)
    expect(problems).toEqual([])
    expect(site?.accessibility).toBeUndefined()
  })

  test('comes through as it was written', () => {
    const written = accessibilityStatement({ conformance: 'partial', shortcomings: [shortcoming('non-compliance')] })
    expect(check(written).site?.accessibility).toEqual(written)
  })

  test.each<{ conformance: AccessibilityStatement['conformance']; reasons: ShortcomingReason[]; rules: string[] }>([
    { conformance: 'full', reasons: [], rules: [] },
    { conformance: 'full', reasons: ['exempt'], rules: [] },
    { conformance: 'full', reasons: ['disproportionate-burden'], rules: ['config/conformance'] },
    { conformance: 'full', reasons: ['exempt', 'non-compliance'], rules: ['config/conformance'] },
    { conformance: 'partial', reasons: ['non-compliance'], rules: [] },
    { conformance: 'partial', reasons: ['exempt'], rules: ['config/conformance'] },
    { conformance: 'none', reasons: ['non-compliance'], rules: [] },
    { conformance: 'none', reasons: [], rules: ['config/conformance'] },
  ])('$conformance with the shortcomings $reasons: $rules', ({ conformance, reasons, rules }) => {
    expect(problemsIn(accessibilityStatement({ conformance, shortcomings: reasons.map(shortcoming) }))).toEqual(rules)
  })

  const { updated: _, ...withoutDate } = accessibilityStatement()
  test.each([
    { name: 'a missing date', written: withoutDate, problems: ['field/missing accessibility'] },
    {
      name: 'a day that does not exist',
      written: { ...accessibilityStatement(), updated: '2019-02-30' },
      problems: ['field/date accessibility.updated'],
    },
    {
      name: 'a degree in other words',
      written: { ...accessibilityStatement(), conformance: 'helt förenlig' },
      problems: ['field/choice accessibility.conformance'],
    },
    {
      name: 'a shortcoming without a reason in words',
      written: accessibilityStatement({
        conformance: 'none',
        shortcomings: [{ ...shortcoming('disproportionate-burden'), why: { sv: ' ' } }],
      }),
      problems: ['field/not-empty accessibility.shortcomings[0].why.sv'],
    },
    {
      name: 'nothing that was tested',
      written: accessibilityStatement({ assessed: { date: '2019', by: 'self', how: [], notTested: [] } }),
      problems: ['field/list-length accessibility.assessed.how'],
    },
    {
      name: 'a text without the default language',
      written: accessibilityStatement({ shortcomings: [{ ...shortcoming('exempt'), what: { en: 'The map' } }] }),
      problems: ['field/language accessibility.shortcomings[0].what'],
    },
  ])('$name is told', ({ written, problems }) => {
    expect(problemsIn(written)).toEqual(problems)
  })
})
