import { expect, test } from 'vitest'
import { keepTogether } from '../../../layouts/texts/keep-together.ts'

const kept = (text: string) => `<span class="together">${text}</span>`

test.each([
  ['years from one to another', '<h1>Medborgarlöfte 2019–2020</h1>', `<h1>Medborgarlöfte ${kept('2019–2020')}</h1>`],
  ['a day and its month', '<p>Den 31 december 2018.</p>', `<p>Den ${kept('31 december')} 2018.</p>`],
  ['days and their month', '<p>2–16 May 2018</p>', `<p>${kept('2–16 May')} 2018</p>`],
  ['both ends of a stretch of days', '1 January – 31 March', `${kept('1 January')} – ${kept('31 March')}`],
  ['both ends beside their dash', '1 januari–31 mars', `${kept('1 januari')}–${kept('31 mars')}`],
  ['both ends in years of their own', '1 juni 2018–31 maj 2019', `${kept('1 juni')} 2018–${kept('31 maj')} 2019`],
  [
    'a number and what it counts',
    '<p>30 åtaganden. 33 dagar kvar.</p>',
    `<p>${kept('30 åtaganden')}. ${kept('33 dagar')} kvar.</p>`,
  ],
  [
    'a number and its words within a mark',
    '<b>5 åtaganden</b> (2158 dagar)',
    `<b>${kept('5 åtaganden')}</b> (${kept('2158 dagar')})`,
  ],
])('%s stay on one line', (_, html, expected) => {
  expect(keepTogether(html)).toBe(expected)
})

test.each([
  '<title>Medborgarlöfte 2019–2020</title>',
  '<a href="/x/" title="a > b 2019–2020">Ord</a>',
  '<script type="application/ld+json">{"name":"2019–2020"}</script>',
  '<option>2019–2020</option>',
  '<svg><text>1 maj</text></svg>',
  '<p>Diarienummer 12019–2020, 5 majskolvarnas, 2018</p>',
  '<p>År 2018 gällde löftet 16 trygghetsvandringar, KS 2017-0123 och 0,5 i andel</p>',
])('all else is as it was: %s', (html) => {
  expect(keepTogether(html)).toBe(html)
})
