import type { PromiseChange, PromisePair, TextChange, Whereabouts } from '../../../scripts/compare/comparison.ts'
import { readableText } from '../../../scripts/markdown/readable-text.ts'
import type { PublicPromise } from '../../../scripts/model/archive.ts'
import { textIn } from '../../../scripts/model/language.ts'
import type { Page } from '../../page.ts'
import { formatList } from '../../texts/format-list.ts'
import { languageMarks } from '../../texts/language-marks.ts'
import { formatKinds, nameGiver } from '../../texts/tell-changes.ts'
import { PromiseLink } from '../links.tsx'
import { LocalText } from '../local-text.tsx'
import { Prose } from '../prose.tsx'
import { TimeSpan } from '../time-span.tsx'
import { ComparedFields } from './compared-fields.tsx'
import { MarkedWording } from './marked-wording.tsx'

type PromiseChangeProps = { readonly page: Page; readonly change: PromiseChange }

/** Promises that belong together, and what has changed: in short, before and after, word by word, field by field. */
export const PromiseChangeSection = ({ page, change }: PromiseChangeProps) => {
  const { comparison: texts } = page.texts
  const { earlier, later, kinds, pairs, whereabouts, disagreements } = change
  const promise = nameGiver(change)
  const isRead = isReadWhole(change, page)
  // With nothing beside it, its name over its text would be that of the heading again.
  const isAlone = earlier.length + later.length === 1
  return (
    <section class="promise-change">
      <h3 id={changeId(change)}>
        {isAlone ? <PromiseLink page={page} to={promise} /> : <LocalText page={page} text={promise.title} />}
      </h3>
      <p>{formatKinds(kinds, page.texts)}</p>
      {pairs.map((pair) => (
        <Whys page={page} pair={pair} />
      ))}
      {disagreements.map(({ pair, declared, computed }) => (
        <p>
          {texts.disagreement(
            texts.kinds[declared],
            formatList(
              computed.map((kind) => texts.kinds[kind]),
              page.texts,
            ),
            pair.declared?.basis ?? 'stated',
          )}
        </p>
      ))}
      {whereabouts !== null && <WhereItIs page={page} whereabouts={whereabouts} earlier={earlier} />}
      {isAlone ? (
        <Prose page={page} publication={promise.publication} text={promise.text} under={3} />
      ) : (
        <div class="promise-change-sides">
          {earlier.length > 0 && <SideOf page={page} title={texts.before} promises={earlier} isRead={isRead} />}
          {later.length > 0 && <SideOf page={page} title={texts.after} promises={later} isRead={isRead} />}
        </div>
      )}
      <Marked page={page} pairs={pairs} />
      <ComparedFields page={page} change={change} />
    </section>
  )
}

// The text of what is declared unchanged would stand there twice over, unless it is not the same after all.
function isReadWhole({ leading, pairs }: PromiseChange, page: Page): boolean {
  return leading !== 'unchanged' || pairs.some((pair) => wordingsOf(pair, page).length > 0)
}

/** The underscores keep it apart from the ids of content. */
export function changeId(change: PromiseChange): string {
  const { publication, id } = nameGiver(change)
  return `change_${publication.id}_${id}`
}

const Whys = ({ page, pair: { declared } }: { readonly page: Page; readonly pair: PromisePair }) => (
  <>
    {declared?.steps.map(({ why, basis }) =>
      why === null ? null : (
        <p>
          {page.texts.comparison.aboutChange}: <LocalText page={page} text={why} />
          {basis === 'inferred' && ` (${page.texts.promise.inferred})`}
        </p>
      ),
    )}
  </>
)

type WhereItIsProps = { readonly page: Page; readonly whereabouts: Whereabouts } & Pick<PromiseChange, 'earlier'>

/** Where a promise without counterpart went or was; that it was last there before is seen from the promise before. */
const WhereItIs = ({ page, whereabouts, earlier }: WhereItIsProps) => {
  const { comparison: texts } = page.texts
  switch (whereabouts.kind) {
    case 'ended':
      return (
        <p>
          {texts.endedBecause}: <LocalText page={page} text={whereabouts.why} />
        </p>
      )
    case 'elsewhere':
      return <Named page={page} words={texts.goesOn} promises={whereabouts.promises} />
    case 'returned':
      return <Named page={page} words={texts.wasBefore} promises={whereabouts.promises} />
    case 'gone':
    case 'not-recorded':
      return earlier.includes(whereabouts.last) ? null : (
        <Named page={page} words={texts.wasLast} promises={[whereabouts.last]} />
      )
  }
}

type NamedProps = { readonly page: Page; readonly words: string; readonly promises: readonly PublicPromise[] }

const Named = ({ page, words, promises }: NamedProps) => (
  <p>
    {words}:{' '}
    {promises.map((promise, index) => (
      <>
        {index > 0 && ', '}
        <PromiseLink page={page} to={promise} /> (<TimeSpan page={page} span={promise.publication.period} />)
      </>
    ))}
  </p>
)

type SideProps = {
  readonly page: Page
  readonly title: string
  readonly promises: readonly PublicPromise[]
  /** Whether the whole texts are to be read here. */
  readonly isRead: boolean
}

const SideOf = ({ page, title, promises, isRead }: SideProps) => (
  <div>
    {promises.map((promise) => (
      <>
        <h4>
          {title}: <PromiseLink page={page} to={promise} /> (<TimeSpan page={page} span={promise.publication.period} />)
        </h4>
        {isRead && <Prose page={page} publication={promise.publication} text={promise.text} under={4} />}
      </>
    ))}
  </div>
)

/** Titles and texts that changed, as they are read on the page; nothing when none did. */
const Marked = ({ page, pairs }: { readonly page: Page; readonly pairs: readonly PromisePair[] }) => {
  const changed = pairs.flatMap((pair) => wordingsOf(pair, page))
  if (changed.length === 0) return null
  return (
    <>
      <h4>{page.texts.comparison.marked}</h4>
      {changed.map(({ language, before, after }) => (
        <div {...languageMarks(language, page)}>
          <MarkedWording page={page} {...readable(before ?? '', after ?? '')} />
        </div>
      ))}
    </>
  )
}

// Where only signs of Markdown differ, such as those around emphasised words, they are all that can be shown.
function readable(before: string, after: string): { readonly before: string; readonly after: string } {
  const [was, is] = [readableText(before), readableText(after)]
  return was === is ? { before: before.trim(), after: after.trim() } : { before: was, after: is }
}

function wordingsOf({ later, fields }: PromisePair, page: Page): readonly TextChange[] {
  const { language } = textIn(later.text, page.language, page.defaultLanguage)
  return fields.flatMap((field) =>
    field.kind === 'text' && field.language === language && ['title', 'text'].includes(field.field) ? [field] : [],
  )
}
