import { expect, test } from 'vitest'
import { fixturePicture } from '../../helpers/fixture-picture.ts'
import { problemsIn } from '../../helpers/problems-in.ts'

const FILES = {
  'content/2018/files/beslut.pdf': 'a',
  'content/2018/files/bilder/värd möte.jpg': fixturePicture('landscape.jpg'),
}
const linksIn = async (text: string) => {
  const changes = { ...FILES, 'content/2018/promises/grannsamverkan.md': `---\ntitle: a\ntheme: hemma\n---\n${text}\n` }
  return (await problemsIn(changes)).filter((problem) => problem.includes('link/'))
}

test.each([
  '[Kommunens beslut](https://kommunen.example/beslut)',
  '[Skriv till oss](mailto:trygghet@kommunen.example)',
  '[Ring växeln](tel:+4630083)',
  '[Längre ner](#langre-ner)',
  '[Kommunens beslut](files/beslut.pdf)',
  '[Kommunens beslut](files/beslut.pdf#page=2)',
  '![Värdarnas möte](<files/bilder/värd möte.jpg>)',
  '![Värdarnas möte](files/bilder/v%C3%A4rd%20m%C3%B6te.jpg)',
  '`[kod](../a)`',
  '    [kod](../a)',
  'Hakparenteser [utan](',
])('%s leads somewhere, or is no link', async (text) => {
  expect(await linksIn(text)).toEqual([])
})

test.each([
  { text: '[a](../2017/b)', problem: '5:5 link/unknown-page' },
  { text: '[a](/2018/loften/grannsamverkan/)', problem: '5:5 link/unknown-page' },
  { text: '[a](2018/grannsamverkan)', problem: '5:5 link/unknown-page' },
  { text: '[a](grannsamverkan.md "Titel")', problem: '5:5 link/unknown-page' },
  { text: '[a](../files/beslut.pdf)', problem: '5:5 link/unknown-page' },
  { text: '[a](./å/ä)', problem: '5:5 link/unknown-page' },
  { text: '[a](//kommunen.example)', problem: '5:5 link/unknown-page' },
  { text: 'Se [a][b].\n\n[b]: ../c', problem: '7:6 link/unknown-page' },
  { text: '| a |\n|---|\n| [b](c) |', problem: '7:7 link/unknown-page' },
  { text: '[a](files/)', problem: '5:5 link/unknown-file' },
  { text: '[a](files/beslut.PDF)', problem: '5:5 link/unknown-file' },
  { text: '[a](files/../publication.yaml)', problem: '5:5 link/unknown-file' },
  { text: '[![b](files/c.png)](files/beslut.pdf)', problem: '5:7 link/unknown-file' },
])('$text leads nowhere', async ({ text, problem }) => {
  expect(await linksIn(text)).toEqual([problem])
})

test.each([
  { text: '[a](ms-word:ofe|u|https://annan.example/a.docx)', problem: '5:5 link/unsafe' },
  { text: '![a](C:/bilder/torget.png)', problem: '5:6 link/unsafe' },
  { text: '[a](data:image/png;base64,AAAA)', problem: '5:5 link/unsafe' },
  { text: '<ftp://kommunen.example/a>', problem: '5:2 link/unsafe' },
  { text: '[a](https://kommunen.example@annan.example/)', problem: '5:5 link/unsafe' },
  { text: '[a](https://kommunen.example:a@annan.example/)', problem: '5:5 link/unsafe' },
  { text: '![a](https://annan.example/a.png)', problem: '5:6 link/unsafe' },
  { text: '![a](data:image/png;base64,AAAA)', problem: '5:6 link/unsafe' },
  { text: '[![a](HTTPS://annan.example/a.png)](https://kommunen.example/)', problem: '5:7 link/unsafe' },
])('$text is not safe to follow or to show', async ({ text, problem }) => {
  expect(await linksIn(text)).toEqual([problem])
})

test.each(
  [['javascript:alert(1)', 'JaVaScRiPt&#58;alert(1)', 'vbscript:x', 'data:text/html,x', 'file:///etc/passwd']].flat(),
)('%s becomes no link at all', async (address) => {
  expect(await linksIn(`[a](${address})`)).toEqual([])
})

test.each([
  '[a](https://kommunen.example/@trygghet)',
  '[a](https://kommunen.example/?vem=a@b.example)',
  '[a](mailto:trygghet@kommunen.example)',
])('%s names no user of a site', async (text) => {
  expect(await linksIn(text)).toEqual([])
})

test('a link without an address is reported where its words stand', async () => {
  expect(await linksIn('[a]()')).toEqual(['5:2 link/unknown-page'])
})
