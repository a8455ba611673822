import { expect, test } from 'vitest'
import { ReportEntry } from '../../../layouts/components/report-entry.tsx'
import type { Source } from '../../../scripts/model/archive.ts'
import { report, sv } from '../../helpers/build-archive.ts'
import { pageIn, read, render } from './render.ts'

const source = (title: string, url: string): Source => ({ title: sv(title), url, read: null, kind: null })
const [RESULTS, DECISION] = [source('Resultaten', 'https://a.test/'), source('Beslutet', 'https://b.test/')]

test('a source that a remark has named is not listed again', () => {
  const remarks = [{ text: sv('Resultaten är odaterade.'), sources: [RESULTS] }]
  const html = render(ReportEntry, {
    page: pageIn('sv'),
    report: report({ remarks, sources: [RESULTS, DECISION] }),
    level: 3,
  })
  expect(html.match(/href="[^"]+"/g)).toEqual(['href="https://a.test/"', 'href="https://b.test/"'])
})

test('one with the same address and other words is another page of it', () => {
  const remarks = [{ text: sv('Odaterat.'), sources: [source('Sidan 3', 'https://a.test/')] }]
  const html = render(ReportEntry, { page: pageIn('sv'), report: report({ remarks, sources: [RESULTS] }), level: 3 })
  expect(html.match(/Sidan 3|Resultaten/g)).toEqual(['Sidan 3', 'Resultaten'])
})

test('what it says as a whole, and of the problem, stands by itself', () => {
  const told = report({ summary: sv('Året präglades av få poliser.'), effects: sv('Otryggheten är oförändrad.') })
  const words = (language: 'sv' | 'en') => read(ReportEntry, { page: pageIn(language), report: told, level: 3 })
  expect(words('sv')).toMatch(
    /2018\. Året präglades av få poliser\. Vad uppföljningen säger om problemet Otryggheten är oförändrad\.$/,
  )
  expect(words('en')).toContain('What the report says about the problem')
  expect(read(ReportEntry, { page: pageIn('sv'), report: report(), level: 3 })).not.toContain('problemet')
})
