import { describe, expect, test } from 'vitest'
import { siteArchive } from '../../helpers/site-archive.ts'
import { wordsIn } from '../components/render.ts'
import { mainOf, renderPage } from './render-page.ts'

const own = await siteArchive('../../..', '2026-11-26')

describe('a search in a language that not everything can be read in', () => {
  const english = mainOf(renderPage(own, 'search', '/en/search/'))
  const easy = mainOf(renderPage(own, 'search', '/lattlast/sok/'))

  test('says which promises can be, and leads to the search in the other language', () => {
    expect(wordsIn(english)).toContain(
      'Only the promises for 2018 can be read in English. The others are in Swedish. They are here too, marked “in Swedish”. What their texts say is found by words in Swedish only. Search in Swedish',
    )
    expect(english).toContain('<a class="search-elsewhere" href="../../sok/" hreflang="sv">Search in Swedish</a>')
  })

  test('says all of it in one paragraph', () => {
    expect(
      english.match(/<p class="language-note">(?:(?!<\/p>).)*Only the promises.*?Search in Swedish<\/a><\/p>/s),
    ).not.toBeNull()
    expect(english.match(/class="language-note"/g)).toHaveLength(1)
  })

  test('never says that there is nothing when it has found nothing', () => {
    expect(english).toMatch(/data-none="[^"]* There may be more in Swedish\."/)
  })

  test('easy Swedish finds the words of ordinary Swedish itself', () => {
    expect(wordsIn(easy)).toContain('De är också med här. Där står det (vanlig svenska).')
    expect(easy).not.toContain('search-elsewhere')
    expect(easy).toContain('data-read-in="vanlig svenska"')
  })
})

test('a search in the language that everything is in says nothing of languages', () => {
  expect(mainOf(renderPage(own, 'search', '/sok/'))).not.toContain('language-note')
})
