// What is somebody's own, and what only looks like it.
import { describe, expect, test } from 'vitest'
import { checkContent } from '../../scripts/pipeline/check/check-content.ts'
import { formatJson } from '../../scripts/report/formats/format-json.ts'
import { formatReport } from '../../scripts/report/formats/format-report.ts'
import { problemsIn } from '../helpers/problems-in.ts'
import { siteConfig } from '../helpers/site-config.ts'
import { VALID_FILES, writeSite } from '../helpers/write-site.ts'

const PROMISE = 'content/2018/promises/grannsamverkan.md'
const PUBLICATION = 'content/2018/publication.yaml'

const privacyIn = async (changes: Readonly<Record<string, string>>) =>
  (await problemsIn(changes)).filter((problem) => problem.includes('privacy/'))
const inPromise = (text: string) => privacyIn({ [PROMISE]: `---\ntitle: a\ntheme: hemma\n---\n${text}\n` })
const inPublication = (...lines: readonly string[]) =>
  privacyIn({ [PUBLICATION]: `${VALID_FILES[PUBLICATION]}${lines.join('\n')}\n` })

describe('identity numbers', () => {
  test('are found in fields that no page shows, too', async () => {
    const record = 'records: [{ authority: Kommunen, number: 640823-3234 }]'
    expect(await inPublication(record)).toEqual(['7:42 privacy/identity-number'])
  })

  test('are never repeated in full, not even beside a problem on the next line', async () => {
    const text = `---\ntitle: a\ntheme: hemmma\norder: 640823-3234\n---\nHon har 640823-3234.\nRing 0300-83 40 00.\n`
    const root = await writeSite({ ...VALID_FILES, [PROMISE]: text })
    const { problems } = await checkContent(root, siteConfig(), '2018-06-01')
    const linesOf = () => text.split('\n')
    const printed = formatReport(problems, { language: 'sv', colour: false, linesOf }) + formatJson(problems, 'sv')
    expect(printed).toContain('640823-****')
    expect(printed).not.toContain('3234')
  })
})

describe('telephone numbers', () => {
  test.each([
    'Ring 0300-83 40 00.',
    'Ring 08-123 456 78.',
    'Ring 031 123 45 67!',
    'Mobil: 070-123 45 67',
    '070-1234567',
    '0701234567',
    '+46 70 123 45 67',
    '+46 (0)70-123 45 67',
    '0046701234567',
    '[Ring](tel:+46701234567)',
  ])('%s', async (text) => {
    expect(await inPromise(text)).toHaveLength(1)
  })

  test.each([
    'Perioden 2018-01-15 till 2018-12-31.',
    'Ring 114 14, eller 112 när det är bråttom.',
    'Klockan 08–16, den 05-06 2018.',
    'Mellan 01-02 2018 och 03-04 2018.',
    'Det kostade 1 050 000 000 kronor.',
    'Diarienummer KS 2017-0123 och A123.456/2018.',
    'Postadress 434 81 Kungsbacka, org.nr 212000-1256.',
    'Koordinaterna 57.487512, 12.076192.',
    'Läs https://kommunen.example/0300-83-40-00 och <https://kommunen.example/0701234567>.',
  ])('%s has none', async (text) => {
    expect(await inPromise(text)).toEqual([])
  })
})

describe('private e-mail', () => {
  test.each([
    'anna@gmail.com',
    'anna.b@hotmail.se',
    'a@live.se',
    'A@Outlook.COM',
    'a@yahoo.co.uk',
    'a@me.com',
    'a@telia.com',
  ])('%s', async (email) => {
    expect(await inPublication(`contact: { name: a, email: ${email} }`)).toEqual(['7:28 privacy/private-email'])
    expect(await inPromise(`Skriv till ${email}.`)).toEqual(['5:12 privacy/private-email'])
  })

  test.each(['trygghet@kommunen.se', 'a@me.kommunen.se', 'a@outlook.kommunen.se', 'a@telia.kommunen.se', 'a@livet.se'])(
    '%s is none',
    async (email) => {
      expect(await inPublication(`contact: { name: a, email: ${email} }`)).toEqual([])
    },
  )
})

describe('small groups', () => {
  const question = (fields: string) =>
    privacyIn({ 'content/2018/surveys/dialog.yaml': `title: a\nquestions: [{ id: b, text: c, ${fields} }]\n` })
  const answers = 'answers: [{ text: d, share: 50 }]'

  test.each([
    { fields: `base: 10, ${answers}`, because: 'ten are enough' },
    { fields: 'base: 9', because: 'no answers are shown' },
    {
      fields: `base: 90, groups: [{ text: e, base: 9, answers: [] }]`,
      because: 'the answers of the group are left out',
    },
    { fields: answers, because: 'how many they were is not known' },
    { fields: 'base: 9, answers: [{ text: d, suppressed: true }]', because: 'the answers are suppressed' },
    { fields: `base: 90, ${answers}, groups: [{ text: e, suppressed: true }]`, because: 'the group is suppressed' },
    { fields: 'answers: [{ text: d, count: 3 }, { text: e, share: 9 }]', because: 'some counts are not known' },
  ])('$fields: no error, as $because', async ({ fields }) => {
    expect(await question(fields)).toEqual([])
  })

  test.each([
    { fields: `base: 9, ${answers}`, column: 37 },
    { fields: 'base: 9, aggregates: [{ text: d, share: 50 }]', column: 37 },
    { fields: 'answers: [{ text: d, count: 3 }, { text: e, count: 2 }]', column: 40 },
    { fields: 'base: 9, index: { value: 2.4 }', column: 37 },
  ])('$fields: too few', async ({ fields, column }) => {
    expect(await question(fields)).toEqual([`2:${column} privacy/small-group`])
  })

  test.each([
    { smallestGroup: 9, found: 0 },
    { smallestGroup: 0, found: 0 },
    { smallestGroup: 20, found: 1 },
  ])('a site may set the limit to $smallestGroup', async ({ smallestGroup, found }) => {
    const survey = `title: a\nquestions: [{ id: b, text: c, base: 9, ${answers} }]\n`
    const root = await writeSite({ ...VALID_FILES, 'content/2018/surveys/dialog.yaml': survey })
    const { problems } = await checkContent(root, siteConfig({ smallestGroup }), '2018-06-01')
    expect(problems.filter(({ rule }) => rule === 'privacy/small-group')).toHaveLength(found)
  })
})

describe('what is suppressed', () => {
  const problemsOf = async (fields: string) => {
    const survey = `title: a\nquestions:\n  - { id: b, text: c, ${fields} }\n`
    const problems = await problemsIn({ 'content/2018/surveys/dialog.yaml': survey })
    return problems.filter((problem) => problem.includes('privacy/suppressed-in-vain'))
  }
  const hidden = '{ text: Ja, suppressed: true }'
  const group = (name: string, base: number) => `{ text: ${name}, base: ${base}, answers: [{ text: Ja, share: 60 }] }`

  test.each([
    { fields: `base: 100, answers: [{ text: Nej, count: 96 }, ${hidden}]`, because: 'the other answer is a count' },
    { fields: `base: 100, answers: [{ text: Nej, share: 96 }, ${hidden}]`, because: 'the other answer is a share' },
    {
      fields: `groups: [{ text: Kvinnor, base: 100, answers: [{ text: Nej, count: 96 }, ${hidden}] }]`,
      because: 'the other answer of the group is known',
    },
    {
      fields: `base: 100, groups: [${group('Kvinnor', 50)}, ${group('Män', 46)}, { text: Annat, suppressed: true }]`,
      because: 'the other groups leave a few',
    },
    {
      fields: `base: 100, groups: [${group('Unga', 40)}, ${group('Gamla', 60)}, ${group('Kvinnor', 50)}, ${group('Män', 46)}, { text: Annat, suppressed: true }]`,
      because: 'the groups of the same kind leave a few',
    },
  ])('can be worked out when $because', async ({ fields }) => {
    expect(await problemsOf(fields)).toHaveLength(1)
  })

  test.each([
    { fields: `answers: [{ text: Nej, count: 96 }, ${hidden}]`, because: 'the base is not known' },
    { fields: `base: 100, answers: [${hidden}]`, because: 'the other answers are not known' },
    {
      fields: `base: 100, answers: [{ text: Nej, count: 90 }, ${hidden}, { text: Vet ej, suppressed: true }]`,
      because: 'two are suppressed',
    },
    {
      fields: `base: 100, several: true, answers: [{ text: Nej, count: 96 }, ${hidden}]`,
      because: 'several answers could be given',
    },
    {
      fields: `base: 100, groups: [${group('Kvinnor', 50)}, { text: Annat, suppressed: true }]`,
      because: 'many are left, who need not be that group alone',
    },
    {
      fields: `base: 100, groups: [${group('Kvinnor', 50)}, ${group('Män', 50)}, { text: Annat, suppressed: true }]`,
      because: 'nobody is left',
    },
    {
      fields: `groups: [${group('Kvinnor', 50)}, ${group('Män', 46)}, { text: Annat, suppressed: true }]`,
      because: 'nobody knows how many all are',
    },
  ])('stays hidden when $because', async ({ fields }) => {
    expect(await problemsOf(fields)).toEqual([])
  })
})
