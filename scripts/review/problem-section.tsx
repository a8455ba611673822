import { LEVEL_SIGNS } from '../report/format-html.tsx'
import { formatMessage } from '../report/format-message.ts'
import { LEVEL_WORDS } from '../report/format-report.ts'
import type { Problem } from '../report/problem.ts'
import { Quoting } from '../report/quoting.tsx'
import type { ReviewWords } from '../report/review/words.ts'
import type { Review } from './review.ts'

/** What is wrong now, what is not any more, and first of all what concerns something sealed. */
export function ProblemSection({ review: { words, problems } }: { readonly review: Review }) {
  const { sections } = words
  const groups = (['new', 'acknowledged', 'gone'] as const).filter((kind) => problems[kind].length > 0)
  return (
    <>
      {problems.seals.length > 0 && (
        <section aria-labelledby="seals">
          <h2 id="seals">{sections.seals}</h2>
          <Problems problems={problems.seals} words={words} />
        </section>
      )}
      <section aria-labelledby="problems">
        <h2 id="problems">{sections.problems}</h2>
        {problems.new.length === 0 && <p>{words.problems.none}</p>}
        {groups.map((kind) => (
          <div key={kind}>
            <h3>{words.problems[kind]}</h3>
            <Problems problems={problems[kind]} words={words} />
          </div>
        ))}
      </section>
    </>
  )
}

function Problems({ problems, words }: { readonly problems: readonly Problem[]; readonly words: ReviewWords }) {
  return (
    <ul class="problems">
      {problems.map((problem, at) => (
        <Entry key={at} problem={problem} words={words} />
      ))}
    </ul>
  )
}

function Entry({ problem, words }: { readonly problem: Problem; readonly words: ReviewWords }) {
  const { level, place, rule, because } = problem
  const { message, fix } = formatMessage(problem, words.language)
  return (
    <li class={level}>
      <span class="level">
        <span aria-hidden="true">{LEVEL_SIGNS[level]}</span> {LEVEL_WORDS[words.language][level].one}
      </span>{' '}
      <Quoting text={message} /> {because === undefined ? <Quoting text={fix} /> : words.problems.reason(because)}{' '}
      <span class="quiet">
        {words.place(place.file, place.line)} <code>{rule}</code>
      </span>
    </li>
  )
}
