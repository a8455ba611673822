import { PREVIEW_PROBLEMS_ADDRESS } from '../model/addresses.ts'
import { formatMessage } from '../report/format-message.ts'
import { codeFrame, type LinesOf } from '../report/formats/code-frame.ts'
import { formatTotals } from '../report/formats/format-report.ts'
import { groupAlike } from '../report/formats/group-alike.ts'
import { Quoting } from '../report/formats/quoting.tsx'
import { pastesIn } from '../report/pastes-of.ts'
import { isOpen, type Problem } from '../report/problem.ts'
import type { ReportLanguage } from '../report/report-language.ts'
import type { Snapshot } from './snapshot.ts'
import { previewWordsIn } from './words.ts'

// The rest is a click away; the page below should stay in sight.
const ERRORS_AT_ONCE = 3

/** What is wrong, over a page: errors with their places and remedies, a line for warnings alone, nothing for nothing. */
export const ProblemPanel = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { problems, failure, language } = snapshot
  const words = previewWordsIn(language)
  const errors = problems.filter(({ level }) => level === 'error')
  if (errors.length > 0 || failure !== null) return <ErrorPanel snapshot={snapshot} errors={errors} />
  const warnings = problems.filter(({ level }) => level === 'warning')
  return warnings.length === 0 ? null : (
    <aside class="preview-line" lang={language} dir="ltr" aria-label={words.preview}>
      <a href={PREVIEW_PROBLEMS_ADDRESS}>{words.warnings(warnings.length)}</a>
    </aside>
  )
}

type PanelProps = { readonly snapshot: Snapshot; readonly errors: readonly Problem[] }

const ErrorPanel = ({ snapshot: { failure, language, linesOf, problems }, errors }: PanelProps) => {
  const words = previewWordsIn(language)
  const open = problems.filter(isOpen)
  const shown = groupAlike(errors).slice(0, ERRORS_AT_ONCE)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be within reach of the keyboard.
    <aside class="preview-panel" lang={language} dir="ltr" aria-label={words.preview} tabIndex={0}>
      <p class="preview-panel-lead">{failure === null ? words.stale : words.failure(failure)}</p>
      <ol>
        {shown.map(({ first }) => (
          <ShownError problem={first} language={language} linesOf={linesOf} />
        ))}
      </ol>
      {open.length > shown.length && (
        <p>
          <a href={PREVIEW_PROBLEMS_ADDRESS}>{words.allProblems(formatTotals(open, language))}</a>
        </p>
      )}
    </aside>
  )
}

type ErrorProps = { readonly problem: Problem; readonly language: ReportLanguage; readonly linesOf: LinesOf }

const ShownError = ({ problem, language, linesOf }: ErrorProps) => {
  const { place } = problem
  const said = formatMessage(problem, language)
  const frame = codeFrame(linesOf(place.file) ?? [], place)
  return (
    <li>
      <p class="preview-panel-place">{`${place.file}:${place.line}:${place.column}`}</p>
      <p class="preview-panel-message">
        <Quoting text={said.message} />
      </p>
      <p>
        <Quoting text={said.fix} />
      </p>
      {frame.length > 0 && <pre>{frame.join('\n')}</pre>}
      {pastesIn(said).map(({ file, text }) => (
        <pre>{`# ${file}\n${text}`}</pre>
      ))}
    </li>
  )
}
