import { renderToString } from 'preact-render-to-string'
import { groupBy } from '../../model/group-by.ts'
import { formatMessage } from '../format-message.ts'
import { pastesIn } from '../pastes-of.ts'
import type { Level, Problem } from '../problem.ts'
import type { ReportLanguage } from '../report-language.ts'
import { codeFrame, type LinesOf } from './code-frame.ts'
import { formatAlike } from './format-alike.ts'
import { formatTotals, LEVEL_WORDS } from './format-report.ts'
import { type AlikeProblems, groupAlike } from './group-alike.ts'
import { HtmlFrame, type HtmlUse } from './html-frame.tsx'
import { HTML_STYLE } from './html-style.ts'
import { Quoting } from './quoting.tsx'

export type HtmlReport = {
  readonly problems: readonly Problem[]
  readonly language: ReportLanguage
  readonly linesOf: LinesOf
  /** What was done before the problems were looked for; `null` for nothing. */
  readonly done: string | null
  /** What was looked at, in one sentence; `null` when errors kept it from being counted. */
  readonly summary: string | null
}

type Words = {
  readonly title: string
  readonly files: string
  readonly nothing: string
  readonly reason: string
  readonly explain: string
  place(line: number, column: number): string
}

const WORDS: Readonly<Record<ReportLanguage, Words>> = {
  sv: {
    title: 'Kontroll av innehållet',
    files: 'Filer',
    nothing: 'Det finns inget att rätta.',
    reason: 'Skäl:',
    explain: 'En regel förklaras av',
    place: (line, column) => `Rad ${line}, tecken ${column}`,
  },
  en: {
    title: 'Check of the content',
    files: 'Files',
    nothing: 'There is nothing to put right.',
    reason: 'Reason:',
    explain: 'A rule is explained by',
    place: (line, column) => `Line ${line}, column ${column}`,
  },
}

// Beside the word and the colour, so that a glance is enough on paper as well.
export const LEVEL_SIGNS: Readonly<Record<Level, string>> = { error: '✕', warning: '!', acknowledged: '✓' }

/** The problems as one page to send to a colleague: it needs no other file, on a phone, on a desktop or on paper. */
export function formatHtml(report: HtmlReport, use: HtmlUse = 'sent'): string {
  return `<!doctype html>\n${renderToString(<Page {...report} use={use} />)}\n`
}

function Page({ problems, language, linesOf, done, summary, use }: HtmlReport & { readonly use: HtmlUse }) {
  const words = WORDS[language]
  const files = [...groupBy(groupAlike(problems), ({ first }) => first.place.file)]
  return (
    <HtmlFrame
      language={language}
      title={`${words.title}: ${formatTotals(problems, language)}`}
      style={HTML_STYLE}
      use={use}
    >
      <h1>{words.title}</h1>
      <p class="totals">{formatTotals(problems, language)}</p>
      {summary !== null && <p class="quiet">{summary}</p>}
      {done !== null && <pre>{done}</pre>}
      {files.length === 0 ? <p>{words.nothing}</p> : <Contents {...{ files, language }} />}
      {files.map(([file, own], index) => (
        <File key={file} {...{ file, index, groups: own, language, linesOf }} />
      ))}
    </HtmlFrame>
  )
}

type ContentsProps = {
  readonly files: readonly (readonly [file: string, groups: readonly AlikeProblems[]])[]
  readonly language: ReportLanguage
}

function Contents({ files, language }: ContentsProps) {
  const words = WORDS[language]
  return (
    <>
      <nav aria-label={words.files}>
        <ul>
          {files.map(([file, own], index) => (
            <li key={file}>
              <a href={`#${idOf(index)}`}>{file}</a>:{' '}
              {formatTotals(
                own.flatMap(({ first, others }) => [first, ...others]),
                language,
              )}
            </li>
          ))}
        </ul>
      </nav>
      <p class="quiet">
        {words.explain} <code>npm run check -- --rule field/date</code>
      </p>
    </>
  )
}

type FileProps = {
  readonly file: string
  readonly index: number
  readonly groups: readonly AlikeProblems[]
  readonly language: ReportLanguage
  readonly linesOf: LinesOf
}

function File({ file, index, groups, language, linesOf }: FileProps) {
  const lines = linesOf(file) ?? []
  return (
    <section aria-labelledby={idOf(index)}>
      <h2 id={idOf(index)}>{file}</h2>
      <ol>
        {groups.map((group, number) => (
          <Entry key={number} {...{ group, language, lines }} />
        ))}
      </ol>
    </section>
  )
}

type EntryProps = {
  readonly group: AlikeProblems
  readonly language: ReportLanguage
  readonly lines: readonly string[]
}

function Entry({ group, language, lines }: EntryProps) {
  const { level, place, rule, because } = group.first
  const words = WORDS[language]
  const said = formatMessage(group.first, language)
  const frame = codeFrame(lines, place)
  return (
    <li class={level}>
      <p class="quiet">
        <span class="level">
          <span aria-hidden="true">{LEVEL_SIGNS[level]}</span> {LEVEL_WORDS[language][level].one}
        </span>{' '}
        {words.place(place.line, place.column)}
      </p>
      <h3>
        <Quoting text={said.message} />
      </h3>
      <p>{because === undefined ? <Quoting text={said.fix} /> : `${words.reason} ${because}`}</p>
      {frame.length > 0 && <Frame text={frame.join('\n')} />}
      <Elsewhere group={group} language={language} />
      {pastesIn(said).map(({ file, text }) => (
        <Frame text={`# ${file}\n${text}`} />
      ))}
      <p class="quiet">
        <code>{rule}</code>
      </p>
    </li>
  )
}

function Elsewhere({ group, language }: { readonly group: AlikeProblems; readonly language: ReportLanguage }) {
  const alike = formatAlike(group, language)
  return alike === null ? null : (
    <>
      <p>
        <Quoting text={alike.lead} />
      </p>
      <ul>
        {alike.places.map((place) => (
          <li key={place}>{place}</li>
        ))}
      </ul>
    </>
  )
}

function Frame({ text }: { readonly text: string }) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be within reach of the keyboard.
  return <pre tabIndex={0}>{text}</pre>
}

function idOf(index: number): string {
  return `file-${index + 1}`
}
