import { expect, test } from 'vitest'
import { archive, promise, publication } from '../../helpers/build-archive.ts'
import { mainOf, renderPage } from './render-page.ts'

const text = {
  sv: 'Så ser det ut: ![Torget "på natten"](<files/Torget på natten.png>)\n\n[![Kartan](files/karta.webp)](https://kommun.example/)',
  en: '![The square](files/square.avif)',
}
const made = archive({
  publications: [publication({ languages: ['sv', 'en'], promises: [promise({ text })] })],
})
const picturesOn = (kind: 'print' | 'large-print', address: string) =>
  mainOf(renderPage(made, kind, address)).match(/<img[^>]*>/g)

test.each([
  { kind: 'print', address: '/2018/utskrift/', files: '../files' },
  { kind: 'large-print', address: '/2018/utskrift/storstil/', files: '../../files' },
] as const)(
  'the page $address shows the pictures, from where they are on the same site',
  ({ kind, address, files }) => {
    expect(picturesOn(kind, address)).toEqual([
      `<img src="${files}/Torget%20p%C3%A5%20natten.png" alt="Torget &quot;på natten&quot;"/>`,
      `<img src="${files}/karta.webp" alt="Kartan"/>`,
    ])
  },
)

test('in another language they are those of its text', () => {
  expect(picturesOn('print', '/en/2018/print/')).toEqual([
    '<img src="../../../2018/files/square.avif" alt="The square"/>',
  ])
})

test('a document in the place of a picture is words with the way to it', () => {
  const publications = [publication({ promises: [promise({ text: { sv: '![Beslutet](files/beslut.pdf)' } })] })]
  const html = mainOf(renderPage(archive({ publications }), 'print', '/2018/utskrift/'))
  expect(html).toContain('>Bild: Beslutet</a> (https://medborgarloften.test/2018/files/beslut.pdf)')
  expect(html).not.toContain('<img')
})
