import { addressesIn, SEARCH_INDEX_ADDRESS, SEARCH_SCRIPT_ADDRESS } from '../../scripts/model/addresses.ts'
import { type LocalText as Text, textIn } from '../../scripts/model/language.ts'
import { PERIOD_STATES, SEARCH_KINDS, STANDINGS } from '../../scripts/model/vocabulary.ts'
import { LanguageNote } from '../components/language-note.tsx'
import { AreaLink, PublicationLink } from '../components/links.tsx'
import { LocalText } from '../components/local-text.tsx'
import { PartyLink } from '../components/party-list.tsx'
import { PeriodBadge } from '../components/period-badge.tsx'
import { Frame } from '../frame.tsx'
import type { Page } from '../page.ts'
import { hasForeignWords } from '../texts/has-foreign-words.ts'
import { type LanguageMarks, languageMarks } from '../texts/language-marks.ts'
import { nameLanguage } from '../texts/name-language.ts'
import { sentenceCase } from '../texts/sentence-case.ts'
import { pageTemplate } from './page-template.ts'
import { searchedYears } from './searched-years.ts'

/** The search form, its results, and lists that lead to every promise without script. */
export const searchPage = pageTemplate('search', ({ page }) => {
  const { search } = page.texts
  return (
    <Frame
      page={page}
      title={search.title}
      description={search.help}
      isListed={false}
      scripts={[SEARCH_SCRIPT_ADDRESS]}
    >
      <h1>{search.title}</h1>
      <noscript>
        <p class="completeness">
          {search.withoutScript} <a href={page.to(page.addresses.register())}>{search.toRegister}</a>
        </p>
      </noscript>
      <Form page={page} />
      <LanguageNote
        page={page}
        hasForeign={true}
        elsewhere={
          <>
            {page.texts.translation.ownWordsOnly(nameLanguage(page.defaultLanguage, page.texts))}{' '}
            <SearchElsewhere page={page} />
          </>
        }
      />
      <div role="status">
        <p id="search-status" />
        <ul id="search-notes" class="search-notes" />
      </div>
      <div id="search-nothing" hidden>
        {hasForeignWords(page.archive, page) && (
          <p>
            <SearchElsewhere page={page} />
          </p>
        )}
        <p>{search.nothing}</p>
        <p>
          <a href={page.to(page.addresses.register())}>{search.toRegister}</a>
        </p>
      </div>
      <section id="search-results" aria-labelledby="search-results-title" hidden>
        <h2 id="search-results-title">{search.results}</h2>
        <ol id="search-result-list" class="search-results" />
        <template id="search-badges">
          {PERIOD_STATES.map((state) => (
            <PeriodBadge state={state} texts={page.texts} />
          ))}
        </template>
        <p id="search-more-status" role="status" />
        <button id="search-more" type="button" hidden>
          {search.more}
        </button>
      </section>
      <section>
        <h2>{search.browse}</h2>
        <p>
          <a href={page.to(page.addresses.register())}>{search.toRegister}</a>
        </p>
        <Lists page={page} />
      </section>
    </Frame>
  )
})

/** The search in the default language; the script adds what was asked for here. */
const SearchElsewhere = ({ page }: { readonly page: Page }) => (
  <a
    class="search-elsewhere"
    href={page.to(addressesIn(page.defaultLanguage, page.archive.site).search())}
    hreflang={page.defaultLanguage}
  >
    {page.texts.translation.searchIn(nameLanguage(page.defaultLanguage, page.texts))}
  </a>
)

/** The texts and addresses the script needs stand in the form's attributes, so that the script itself has no words. */
const Form = ({ page }: { readonly page: Page }) => {
  const { search } = page.texts
  const other = nameLanguage(page.defaultLanguage, page.texts)
  return (
    <search class="search-form">
      <form
        id="search-form"
        action={page.to(page.address)}
        method="get"
        data-index={page.to(SEARCH_INDEX_ADDRESS)}
        data-found-one={search.foundOne}
        data-found-many={search.foundMany}
        data-found-none={search.foundNone}
        data-count-one={search.countOne}
        data-count-many={search.countMany}
        data-count-none={search.countNone}
        data-none={
          hasForeignWords(page.archive, page) ? `${search.none} ${page.texts.translation.moreIn(other)}` : search.none
        }
        data-read-in={page.texts.translation.readIn(other)}
        data-found-some={search.foundSome}
        data-found-more={search.foundMore}
        data-some-one={search.someOne}
        data-some-many={search.someMany}
        data-some-uncounted={search.someUncounted}
        data-by-year={search.byYear}
        data-wrote={search.wrote}
        data-note-unknown={search.noteUnknown}
        data-standing={search.standing}
        data-years={search.throughTheYears}
        data-failed={search.failed}
        data-more-failed={search.moreFailed}
        data-count-failed={search.countFailed}
      >
        <label for="q">{search.label}</label>
        <p id="q-help">{search.help}</p>
        <div class="search-form-row">
          <input id="q" name="q" type="search" autocomplete="off" aria-describedby="q-help" />
          <button type="submit">{search.button}</button>
        </div>
        <Filters page={page} />
      </form>
    </search>
  )
}

/** A name that is in another language than the page says so, as all others do. */
type Choice = { readonly value: string; readonly text: string; readonly marks?: LanguageMarks | null }

const Filters = ({ page }: { readonly page: Page }) => {
  const { archive, texts } = page
  const named = (items: readonly { readonly id: string; readonly name: Text }[]): Choice[] =>
    items.map(({ id, name }) => {
      const { text, language } = textIn(name, page.language, page.defaultLanguage)
      return { value: id, text, marks: languageMarks(language, page) }
    })
  return (
    <details id="search-filters" class="search-filters">
      <summary>{texts.search.filters}</summary>
      <p id="search-count-status" role="status" />
      <div class="search-filter-row">
        <Filter
          page={page}
          name="kind"
          label={texts.search.kind}
          choices={SEARCH_KINDS.map((kind) => ({ value: kind, text: texts.search.kinds[kind] }))}
        />
        <Filter
          page={page}
          name="year"
          label={texts.search.year}
          choices={searchedYears(archive.publications, archive.asOf).map((year) => ({
            value: year,
            text: year,
          }))}
        />
        <Filter
          page={page}
          name="theme"
          label={texts.search.theme}
          choices={named(archive.themeHistories.map(({ id, title }) => ({ id, name: title })))}
        />
        <Filter
          page={page}
          name="party"
          label={texts.search.party}
          choices={named(archive.parties.map(({ id, short }) => ({ id, name: short })))}
        />
        {archive.areas.length > 0 && (
          <Filter
            page={page}
            name="place"
            label={texts.search.place}
            choices={named(archive.areas).map((choice) => ({ ...choice, text: sentenceCase(choice.text) }))}
          />
        )}
        <Filter
          page={page}
          name="standing"
          label={texts.search.standing}
          choices={STANDINGS.map((kind) => ({ value: kind, text: texts.standing[kind] }))}
        />
        <div>
          <label for="sort">{texts.search.sort}</label>
          <select id="sort" name="sort">
            <option value="">{texts.search.sortBest}</option>
            <option value="newest">{texts.search.sortNewest}</option>
            <option value="oldest">{texts.search.sortOldest}</option>
          </select>
        </div>
      </div>
    </details>
  )
}

type FilterProps = {
  readonly page: Page
  readonly name: string
  readonly label: string
  readonly choices: readonly Choice[]
}

const Filter = ({ page, name, label, choices }: FilterProps) => (
  <div>
    <label for={`filter-${name}`}>{label}</label>
    <select id={`filter-${name}`} name={name}>
      <option value="">{page.texts.search.any}</option>
      {choices.map(({ value, text, marks }) => (
        <option value={value} data-text={text} {...marks}>
          {text}
        </option>
      ))}
    </select>
  </div>
)

/** Every way to a promise that needs no script. */
const Lists = ({ page }: { readonly page: Page }) => {
  const { archive, texts, addresses } = page
  return (
    <div class="search-lists">
      <div>
        <h3>{texts.search.byPublication}</h3>
        <ul>
          {[...archive.publications].reverse().map((publication) => (
            <li>
              <PublicationLink page={page} to={publication} />
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{texts.search.byTheme}</h3>
        <ul>
          {archive.themeHistories.map(({ id, title }) => (
            <li>
              <a href={page.to(addresses.theme(id))}>
                <LocalText page={page} text={title} />
              </a>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{texts.search.byParty}</h3>
        <ul>
          {archive.parties.map((party) => (
            <li>
              <PartyLink page={page} party={party} />
            </li>
          ))}
        </ul>
      </div>
      {archive.areas.length > 0 && (
        <div>
          <h3>{texts.search.byPlace}</h3>
          <ul>
            {archive.areas.map((area) => (
              <li>
                <AreaLink page={page} to={area} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
