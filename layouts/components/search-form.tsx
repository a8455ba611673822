import type { Page } from '../page.ts'

/**
 * The search field at the top of every page but the search page: an ordinary form that leads there, with or without script.
 * To the eye, the button says what the field is for; a line more would push down what somebody came to the page for.
 */
export const SearchForm = ({ page }: { readonly page: Page }) => {
  const { search } = page.texts
  return (
    <search class="search-form">
      <form action={page.to(page.addresses.search())} method="get">
        <label for="site-search" class="visually-hidden">
          {search.label}
        </label>
        <div class="search-form-row">
          <input id="site-search" name="q" type="search" autocomplete="off" />
          <button type="submit">{search.button}</button>
        </div>
      </form>
    </search>
  )
}
