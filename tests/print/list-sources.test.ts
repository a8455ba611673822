import { expect, test } from 'vitest'
import { listSources } from '../../scripts/print/list-sources.ts'
import {
  commitment,
  figure,
  finding,
  outcome,
  promise,
  publication,
  question,
  report,
  source,
  survey,
  sv,
  theme,
} from '../helpers/build-archive.ts'

const at = (name: string) => source({ title: sv(name), url: `https://${name}.example/` })
const remark = (name: string) => ({ text: sv('Att tänka på'), sources: [at(name)] })

function names(printed: ReturnType<typeof publication>): readonly string[] {
  return listSources(printed).map(({ title }) => String(title.sv))
}

test('every source is listed, in the order of the text', () => {
  const told = outcome({
    evidence: [at('evidence')],
    figures: [figure({ source: at('figure') })],
    assessments: [{ by: 'Lokaltidningen', says: sv('Bra.'), date: null, source: at('assessment') }],
    remarks: [remark('outcome-remark')],
  })
  const reported = report({ outcomes: [told], sources: [at('report')], remarks: [remark('report-remark')] })
  const activity = { text: sv('Cykelmärkning'), by: [], figures: [], sources: [at('also')] }
  const promised = promise({
    sources: [at('promise')],
    remarks: [remark('promise-remark')],
    commitments: [
      commitment({ sources: [at('commitment')], remarks: [remark('commitment-remark')], outcomes: [told] }),
    ],
  })
  const asked = survey({
    sources: [at('survey')],
    remarks: [remark('survey-remark')],
    questions: [question({ remarks: [remark('question-remark')] })],
    findings: [finding()],
  })
  const printed = publication({
    sources: [at('publication')],
    remarks: [remark('remark')],
    themes: [theme({ sources: [at('theme')], promises: [promised] })],
    surveys: [asked],
    otherSurveys: [survey({ id: 'other', sources: [at('other-survey')] })],
    reports: [{ ...reported, also: [activity] }],
  })
  expect(names(printed)).toEqual([
    'publication',
    'remark',
    'theme',
    'promise',
    'promise-remark',
    'commitment',
    'commitment-remark',
    'evidence',
    'figure',
    'assessment',
    'outcome-remark',
    'survey',
    'survey-remark',
    'question-remark',
    'other-survey',
    'report',
    'report-remark',
    'also',
  ])
})

test('an address is listed once, under its first title', () => {
  const twice = [at('a'), source({ title: sv('b'), url: 'https://a.example/' })]
  expect(names(publication({ sources: twice }))).toEqual(['a'])
})

test('an outcome without evidence of its own builds on the sources of its report', () => {
  const told = outcome()
  const reported = report({ outcomes: [told], sources: [at('report')] })
  const promised = promise({ commitments: [commitment({ outcomes: [told] })] })
  expect(names(publication({ promises: [promised], reports: [reported] }))).toEqual(['report'])
})

test('a publication without sources has none', () => {
  expect(names(publication())).toEqual([])
})
