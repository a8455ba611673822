import type { ComponentChildren } from 'preact'
import { STANDINGS, VERDICTS } from '../../scripts/model/vocabulary.ts'
import { ContactList } from '../components/contact-list.tsx'
import { FactList } from '../components/fact-list.tsx'
import { LocalText } from '../components/local-text.tsx'
import { MixedText } from '../components/mixed-text.tsx'
import { StandingKindBadge } from '../components/standing-badge.tsx'
import { Frame } from '../frame.tsx'
import type { Page } from '../page.ts'
import { wordsOf } from '../texts/reading.ts'
import { withoutMarks } from '../texts/set-apart.ts'
import { pageTemplate } from './page-template.ts'

/** What the site is, how to read it, what its words mean and whom to turn to. */
export const aboutPage = pageTemplate('about', ({ page }) => {
  const { texts } = page
  const { about } = texts
  const { site, glossary } = page.archive
  return (
    <Frame page={page} title={about.title} description={withoutMarks(about.whatItIsText.join(' '))}>
      <h1>{about.title}</h1>
      {site.notice !== null && <p class="lead">{wordsOf(site.notice, page)}</p>}
      <Paragraphs page={page} title={about.whatItIs} paragraphs={about.whatItIsText} />
      <Paragraphs page={page} title={about.howToRead} paragraphs={about.howToReadText}>
        <p>
          <a href={page.to(page.addresses.quality())}>{texts.quality.title}</a>
        </p>
      </Paragraphs>
      <section>
        <h2>{about.standings}</h2>
        <FactList
          facts={STANDINGS.map((kind) => ({
            term: <StandingKindBadge kind={kind} texts={texts} />,
            value: texts.standingExplained[kind],
          }))}
        />
      </section>
      <section>
        <h2>{about.verdicts}</h2>
        <FactList
          facts={VERDICTS.map((kind) => ({ term: texts.verdict[kind], value: about.verdictExplained[kind] }))}
        />
      </section>
      {glossary.length > 0 && (
        <section>
          <h2>{about.words}</h2>
          <FactList
            facts={glossary.map(({ word, explanation, synonyms }) => ({
              term: <LocalText page={page} text={word} />,
              value: (
                <>
                  <LocalText page={page} text={explanation} />
                  {synonyms.length > 0 && ` ${about.synonyms}: ${synonyms.join(', ')}.`}
                </>
              ),
            }))}
          />
        </section>
      )}
      <section>
        <h2>{about.contact}</h2>
        {site.contacts.length === 0 ? <p>{about.noContact}</p> : <ContactList page={page} contacts={site.contacts} />}
      </section>
    </Frame>
  )
})

type ParagraphsProps = {
  readonly page: Page
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly children?: ComponentChildren
}

const Paragraphs = ({ page, title, paragraphs, children }: ParagraphsProps) => (
  <section>
    <h2>{title}</h2>
    {paragraphs.map((paragraph) => (
      <p>
        <MixedText page={page} text={() => paragraph} />
      </p>
    ))}
    {children}
  </section>
)
