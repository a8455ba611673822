import type { ReportLanguage } from '../report-language.ts'

/** How much there is of each kind of content. */
export type ContentCounts = Readonly<Record<CountedKind, number>>

type CountedKind = 'publications' | 'promises' | 'commitments' | 'surveys' | 'reports'
type Words = Readonly<Record<CountedKind, readonly [one: string, many: string]>>

const WORDS: Readonly<Record<ReportLanguage, Words>> = {
  sv: {
    publications: ['medborgarlöfte', 'medborgarlöften'],
    promises: ['löfte', 'löften'],
    commitments: ['åtagande', 'åtaganden'],
    surveys: ['undersökning', 'undersökningar'],
    reports: ['uppföljning', 'uppföljningar'],
  },
  en: {
    publications: ['publication', 'publications'],
    promises: ['promise', 'promises'],
    commitments: ['commitment', 'commitments'],
    surveys: ['survey', 'surveys'],
    reports: ['report', 'reports'],
  },
}

/** What was looked at: `6 medborgarlöften, 41 löften, 88 åtaganden, 5 undersökningar, 4 uppföljningar`. */
export function formatCounts(counts: ContentCounts, language: ReportLanguage): string {
  const words = Object.entries(WORDS[language]) as [CountedKind, readonly [string, string]][]
  return words.map(([kind, [one, many]]) => `${counts[kind]} ${counts[kind] === 1 ? one : many}`).join(', ')
}
