import type { Page } from '../page.ts'

type SearchFormProps = {
  readonly page: Page
  /** Of the field; a page may have a form at its top and another in its content. */
  readonly id?: string
  readonly help?: string
  /** At the top of a page, where the button says to the eye what the field is for: a line less before the content. */
  readonly isBesideMenu?: boolean
}

/** The search field as an ordinary form that leads to the search page, with or without script. */
export const SearchForm = ({ page, id = 'q', help, isBesideMenu = false }: SearchFormProps) => {
  const { search } = page.texts
  const helpId = help === undefined ? undefined : `${id}-help`
  return (
    <search class="search-form">
      <form action={page.to(page.addresses.search())} method="get">
        <label for={id} class={isBesideMenu ? 'visually-hidden' : undefined}>
          {search.label}
        </label>
        {help && <p id={helpId}>{help}</p>}
        <div class="search-form-row">
          <input id={id} name="q" type="search" autocomplete="off" aria-describedby={helpId} />
          <button type="submit">{search.button}</button>
        </div>
      </form>
    </search>
  )
}
