import type { ExplainedWords } from '../../scripts/markdown/explain-words.ts'
import type { Page } from '../page.ts'
import { languageMarks } from '../texts/language-marks.ts'
import { LocalText } from './local-text.tsx'
import { TextAround } from './text-around.tsx'
import { explanationId, firstUseId } from './word-link.ts'

/** The words that a page explains, each with the way back to where it is used; nothing when there are none. */
export const WordExplanations = ({ page, words }: { readonly page: Page; readonly words: ExplainedWords }) =>
  words.uses.length === 0 ? null : (
    // Found by the words of the page itself, not by those that explain them.
    <section class="word-explanations">
      <h2>{page.texts.words.title}</h2>
      <dl>
        {words.uses.map(({ entry, form, language }) => (
          <div id={explanationId(entry.id)}>
            <dt>
              <LocalText page={page} text={entry.word} />
            </dt>
            <dd>
              <LocalText page={page} text={entry.explanation} />{' '}
              <a class="word-explanations-back" href={`#${firstUseId(entry.id)}`} role="doc-backlink">
                <TextAround text={page.texts.words.back}>
                  <span {...languageMarks(language, page)}>{form}</span>
                </TextAround>
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
