import { formatMessage } from '../../report/format-message.ts'
import { formatAlike } from '../../report/formats/format-alike.ts'
import { LEVEL_SIGNS } from '../../report/formats/format-html.tsx'
import { LEVEL_WORDS } from '../../report/formats/format-report.ts'
import { type AlikeProblems, groupAlike } from '../../report/formats/group-alike.ts'
import { Quoting } from '../../report/formats/quoting.tsx'
import type { Problem } from '../../report/problem.ts'
import type { ReviewWords } from '../../report/review/words.ts'
import type { Review } from '../review.ts'

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
            <Problems problems={problems[kind]} words={words} isMended={kind === 'gone'} />
          </div>
        ))}
      </section>
    </>
  )
}

type ProblemsProps = {
  readonly problems: readonly Problem[]
  readonly words: ReviewWords
  readonly isMended?: boolean
}

function Problems({ problems, words, isMended = false }: ProblemsProps) {
  return (
    <ul class="problems">
      {groupAlike(problems).map((group, at) => (
        <Entry key={at} group={group} words={words} isMended={isMended} />
      ))}
    </ul>
  )
}

type EntryProps = { readonly group: AlikeProblems; readonly words: ReviewWords; readonly isMended: boolean }

function Entry({ group, words, isMended }: EntryProps) {
  const { level, place, rule, because } = group.first
  const { message, fix } = formatMessage(group.first, words.language)
  const alike = formatAlike(group, words.language, isMended)
  return (
    <li class={level}>
      <span class="level">
        <span aria-hidden="true">{LEVEL_SIGNS[level]}</span> {LEVEL_WORDS[words.language][level].one}
      </span>{' '}
      <Quoting text={message} /> {because === undefined ? <Quoting text={fix} /> : words.problems.reason(because)}{' '}
      <span class="quiet">
        {words.place(place.file, place.line)} <code>{rule}</code>
      </span>
      {alike !== null && (
        <>
          {' '}
          <Quoting text={alike.lead} />
          <ul>
            {alike.places.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
    </li>
  )
}
