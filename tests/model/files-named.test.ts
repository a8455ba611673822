import { expect, test } from 'vitest'
import { filesNamed } from '../../scripts/model/files-named.ts'

const FILES = new Map([
  ['2018', ['beslut.pdf', 'beslut.pdf.txt', 'bilder/torget på natten.png', 'a&b_c.txt']],
  ['2019', ['beslut.pdf']],
])

test.each([
  { text: 'Läs [beslutet](files/beslut.pdf).', files: ['2018/files/beslut.pdf'] },
  { text: '![Torget](<files/bilder/torget på natten.png>)', files: ['2018/files/bilder/torget på natten.png'] },
  { text: '[a](files/bilder/torget%20p%C3%A5%20natten.png)', files: ['2018/files/bilder/torget på natten.png'] },
  { text: '[a](files/bilder/torget%20pa%CC%8A%20natten.png)', files: ['2018/files/bilder/torget på natten.png'] },
  {
    text: '[a](files/beslut.pdf.txt "files/beslut.pdf")',
    files: ['2018/files/beslut.pdf.txt', '2018/files/beslut.pdf'],
  },
  { text: '[a](files/a&amp;b\\_c.txt)', files: ['2018/files/a&b_c.txt'] },
  { text: 'https://loften.test/2019/files/beslut.pdf', files: ['2019/files/beslut.pdf'] },
  { text: '2019/files/beslut.pdf', files: ['2019/files/beslut.pdf'] },
  { text: 'https://kommun.test/files/beslut.pdf', files: [] },
  { text: 'profiles/beslut.pdf och files/protokoll.pdf', files: [] },
  { text: '100%ff files/beslut.pdf', files: ['2018/files/beslut.pdf'] },
])('in $text stands $files', ({ text, files }) => {
  expect(filesNamed(text, '2018', FILES)).toEqual(files)
})

test('fields are looked through to the last text', () => {
  const fields = {
    order: 1,
    none: null,
    outcomes: [{ evidence: [{ title: { sv: 'a' }, url: 'https://x.test/2018/files/beslut.pdf' }] }],
  }
  expect(filesNamed(fields, '2019', FILES)).toEqual(['2018/files/beslut.pdf'])
})
