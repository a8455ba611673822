import type { Page } from '../page.ts'

/** The search field as an ordinary form that leads to the search page, with or without script. */
export const SearchForm = ({ page, help }: { readonly page: Page; readonly help?: string }) => {
  const { search } = page.texts
  return (
    <search class="search-form">
      <form action={page.to(page.addresses.search())} method="get">
        <label for="q">{search.label}</label>
        {help && <p id="q-help">{help}</p>}
        <div class="search-form-row">
          <input id="q" name="q" type="search" autocomplete="off" aria-describedby={help ? 'q-help' : undefined} />
          <button type="submit">{search.button}</button>
        </div>
      </form>
    </search>
  )
}
