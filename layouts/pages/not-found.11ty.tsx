import { Frame } from '../frame.tsx'
import { pageTemplate } from './page-template.ts'

/** What a web server answers with when an address does not exist. */
export const notFoundPage = pageTemplate('not-found', ({ page }) => {
  const { notFound } = page.texts
  return (
    <Frame page={page} title={notFound.title} description={notFound.text} isListed={false}>
      <h1>{notFound.title}</h1>
      <p class="lead">{notFound.text}</p>
      <ul>
        <li>
          <a href={page.to(page.addresses.start())}>{notFound.toStart}</a>
        </li>
        <li>
          <a href={page.to(page.addresses.search())}>{notFound.toSearch}</a>
        </li>
      </ul>
    </Frame>
  )
})
