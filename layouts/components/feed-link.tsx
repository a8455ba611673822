import type { Address } from '../../scripts/model/address.ts'
import type { LocalText as Text } from '../../scripts/model/language.ts'
import type { Page } from '../page.ts'
import { LocalText } from './local-text.tsx'
import { TextAround } from './text-around.tsx'

/** A feed: where it is, and the party or theme that it is about; `null` is the whole site. */
export type PageFeed = { readonly about: Text | null; readonly address: Address }

/** On the start page: a browser shows a feed as the text of a program, so the foot of every page leads to what it is. */
export const FEED_ANCHOR = 'feed'

/** The way to a feed, with what a feed is. */
export const FeedLink = ({ page, feed }: { readonly page: Page; readonly feed: PageFeed }) => {
  const { feed: texts } = page.texts
  return (
    <p class="feed-link screen-only" id={FEED_ANCHOR}>
      <a href={page.to(feed.address)} type="application/atom+xml">
        {feed.about === null ? (
          texts.link
        ) : (
          <TextAround text={texts.linkAbout}>
            <LocalText page={page} text={feed.about} />
          </TextAround>
        )}
      </a>{' '}
      {texts.explained}
    </p>
  )
}
