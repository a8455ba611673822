import { expect, test } from 'vitest'
import { withProse, wordsReported } from '../../helpers/words-reported.ts'

const marked = (text: string) => wordsReported('link/no-picture', withProse(text))

test.each(['files/torget.heic', 'files/beslut.pdf', 'files/torget.TIF', 'files/torget'])(
  'no browser shows %s as a picture',
  async (link) => expect(await marked(`Se ![torget](${link}).`)).toEqual([link]),
)

test.each([
  'files/torget.png',
  'files/torget.JPG',
  'files/torget.jpeg',
  'files/torget.gif',
  'files/torget.webp',
  'files/torget.avif',
])('browsers show %s', async (link) => expect(await marked(`Se ![torget](${link}).`)).toEqual([]))

test('a link may lead to a file of any kind', async () => {
  expect(await marked('Se [beslutet](files/beslut.pdf).')).toEqual([])
})
