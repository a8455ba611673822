import type { ReportLanguage } from '../report-language.ts'

/** What a build tells about itself; the names of the stages are those of the pipeline. */
export type BuildFigures = {
  readonly pages: number
  readonly pdfs: number
  readonly files: number
  readonly timeMs: number
  readonly stages: readonly { readonly stage: BuildStageName; readonly timeMs: number }[]
}

export type BuildStageName =
  | 'load'
  | 'pages'
  | 'assets'
  | 'attachments'
  | 'feed'
  | 'calendar'
  | 'comparisons'
  | 'data'
  | 'tables'
  | 'redirects'
  | 'print'
  | 'sitemap'
  | 'server'
  | 'search'
  | 'compress'
  | 'publish'

type Words = {
  readonly stages: Readonly<Record<BuildStageName, { readonly name: string; readonly doing: string }>>
  readonly decimalSign: string
  built(folder: string, asOf: string): string
  counts(figures: BuildFigures): string
  time(total: string, stages: string): string
}

const WORDS: Readonly<Record<ReportLanguage, Words>> = {
  sv: {
    stages: {
      load: { name: 'kontroll', doing: 'Läser och kontrollerar innehållet …' },
      pages: { name: 'sidor', doing: 'Bygger sidorna …' },
      assets: { name: 'utseende', doing: 'Samlar stilmallar och typsnitt …' },
      attachments: { name: 'bilagor', doing: 'Kopierar bilagorna …' },
      redirects: { name: 'gamla adresser', doing: 'Låter gamla adresser leda vidare …' },
      print: { name: 'PDF', doing: 'Sätter PDF-filerna …' },
      feed: { name: 'flöden', doing: 'Skriver flödena …' },
      calendar: { name: 'kalender', doing: 'Skriver kalendern …' },
      comparisons: { name: 'jämförelser', doing: 'Skriver jämförelserna som data …' },
      data: { name: 'öppna data', doing: 'Skriver arkivet som data …' },
      tables: { name: 'tabeller', doing: 'Skriver arkivet som tabeller …' },
      sitemap: { name: 'webbplatskarta', doing: 'Listar sidorna för sökmotorer …' },
      server: { name: 'webbserver', doing: 'Skriver inställningar för webbservrar …' },
      search: { name: 'sökregister', doing: 'Bygger sökregistret …' },
      compress: { name: 'packning', doing: 'Packar texterna för webbservrar …' },
      publish: { name: 'förteckning', doing: 'Lägger webbplatsen på plats …' },
    },
    decimalSign: ',',
    built: (folder, asOf) => `Webbplatsen finns i ${folder} och visar läget den ${asOf}.`,
    counts: ({ pages, pdfs, files }) => `${pages} sidor, ${pdfs} PDF-filer, ${files} filer sammanlagt.`,
    time: (total, stages) => `Det tog ${total} s: ${stages}.`,
  },
  en: {
    stages: {
      load: { name: 'checking', doing: 'Reading and checking the content …' },
      pages: { name: 'pages', doing: 'Building the pages …' },
      assets: { name: 'styles', doing: 'Gathering style sheets and fonts …' },
      attachments: { name: 'attachments', doing: 'Copying the attachments …' },
      redirects: { name: 'old addresses', doing: 'Letting old addresses lead on …' },
      print: { name: 'PDF', doing: 'Typesetting the PDF files …' },
      feed: { name: 'feeds', doing: 'Writing the feeds …' },
      calendar: { name: 'calendar', doing: 'Writing the calendar …' },
      comparisons: { name: 'comparisons', doing: 'Writing the comparisons as data …' },
      data: { name: 'open data', doing: 'Writing the archive as data …' },
      tables: { name: 'tables', doing: 'Writing the archive as tables …' },
      sitemap: { name: 'sitemap', doing: 'Listing the pages for search engines …' },
      server: { name: 'web server', doing: 'Writing settings for web servers …' },
      search: { name: 'search index', doing: 'Building the search index …' },
      compress: { name: 'compression', doing: 'Compressing the texts for web servers …' },
      publish: { name: 'manifest', doing: 'Putting the site in its place …' },
    },
    decimalSign: '.',
    built: (folder, asOf) => `The site is in ${folder} and shows how things stood on ${asOf}.`,
    counts: ({ pages, pdfs, files }) => `${pages} pages, ${pdfs} PDF files, ${files} files in all.`,
    time: (total, stages) => `It took ${total} s: ${stages}.`,
  },
}

/** What was built, where, and where the time went, in three lines. */
export function formatBuild(figures: BuildFigures, folder: string, asOf: string, language: ReportLanguage): string {
  const words = WORDS[language]
  const seconds = (timeMs: number) => (timeMs / 1000).toFixed(1).replace('.', words.decimalSign)
  const stages = figures.stages.map(({ stage, timeMs }) => `${words.stages[stage].name} ${seconds(timeMs)}`)
  return [
    words.built(folder, asOf),
    words.counts(figures),
    words.time(seconds(figures.timeMs), stages.join('; ')),
  ].join('\n')
}

/** What is being done now, in one line. */
export function formatStage(stage: BuildStageName, language: ReportLanguage): string {
  return WORDS[language].stages[stage].doing
}
