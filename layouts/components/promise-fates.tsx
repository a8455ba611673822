import type { Publication } from '../../scripts/model/archive.ts'
import { predecessorsOf } from '../../scripts/model/periods/period-succession.ts'
import { type PromiseFate, promiseFates } from '../../scripts/model/threads/promise-fates.ts'
import type { Page } from '../page.ts'
import { spanPhrase } from '../texts/span-phrase.ts'
import { PromiseLink } from './links.tsx'
import { LocalText } from './local-text.tsx'
import { MixedText } from './mixed-text.tsx'
import { TextAround } from './text-around.tsx'
import { TimeSpan } from './time-span.tsx'

type PromiseFatesProps = { readonly page: Page; readonly publication: Publication }

/** What became of each promise of the publications that one takes over from; nothing for the first. */
export const PromiseFates = ({ page, publication }: PromiseFatesProps) => (
  <>
    {predecessorsOf(publication, page.archive.publications).map((earlier) => (
      <section>
        <h2 id={fatesId(earlier)}>
          <TextAround text={page.texts.publication.fates}>
            <LocalText page={page} text={earlier.title} />
          </TextAround>
        </h2>
        <Fates page={page} fates={promiseFates(earlier, publication)} />
      </section>
    ))}
  </>
)

/** The underscore keeps it apart from the ids of themes. */
export function fatesId({ id }: Publication): string {
  return `fates_of_${id}`
}

type FatesProps = { readonly page: Page; readonly fates: readonly PromiseFate[] }

/** First what is told of each; the promises of which nobody has said anything stand together, and that is said once. */
const Fates = ({ page, fates }: FatesProps) => {
  const told = fates.flatMap((fate) => (fate.kind === 'unsaid' ? [] : [fate]))
  const unsaid = fates.filter(({ kind }) => kind === 'unsaid')
  return (
    <>
      {told.length > 0 && (
        <ul class="promise-fates">
          {told.map((fate) => (
            <li>
              <PromiseLink page={page} to={fate.promise} />
              <Fate page={page} fate={fate} />
            </li>
          ))}
        </ul>
      )}
      {unsaid.length > 0 && (
        <>
          <p>{page.texts.publication.fatesUnsaid(unsaid.length)}</p>
          <ul>
            {unsaid.map(({ promise }) => (
              <li>
                <PromiseLink page={page} to={promise} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

type ToldFate = Exclude<PromiseFate, { readonly kind: 'unsaid' }>

const Fate = ({ page, fate }: { readonly page: Page; readonly fate: ToldFate }) => {
  const { texts } = page
  switch (fate.kind) {
    case 'continued':
      return (
        <>
          {fate.steps.map(({ promise, change, why, basis }) => (
            <p>
              {texts.publication.fateContinued} <PromiseLink page={page} to={promise} /> (
              <TimeSpan page={page} span={promise.publication.period} />
              ).{' '}
              <MixedText
                page={page}
                text={(reading) =>
                  texts.promise.continues(
                    change,
                    texts.promise.earlierOf(spanPhrase(fate.promise.publication.period, reading)),
                  )
                }
              />
              {why !== null && (
                <>
                  {' '}
                  <LocalText page={page} text={why} />
                </>
              )}
              {basis === 'inferred' && ` (${texts.promise.inferred})`}
            </p>
          ))}
        </>
      )
    case 'ended':
      return (
        <p>
          <TextAround text={texts.publication.fateEnded}>
            <LocalText page={page} text={fate.ended.why} />
          </TextAround>
        </p>
      )
  }
}
