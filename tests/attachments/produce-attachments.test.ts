import { expect, test } from 'vitest'
import { produceAttachments } from '../../scripts/attachments/produce-attachments.ts'
import { allFiles } from '../helpers/all-files.ts'
import { archive, publication } from '../helpers/build-archive.ts'

test('every file of a publication is published as it came, in the folder of its publication', async () => {
  const read = async (file: string) => new TextEncoder().encode(`innehållet i ${file}`)
  const attachments = [
    { path: 'original.pdf', file: 'content/2018/files/original.pdf' },
    { path: 'bilder/torget på natten.jpg', file: 'content/2018/files/bilder/torget på natten.jpg' },
  ]
  const publications = [publication({ attachments }), publication({ id: '2019' })]
  const files = await allFiles(
    produceAttachments(archive({ publications }), { list: async () => [], read: async () => '' }, read),
  )
  expect(files.map(({ path, content }) => [path, Buffer.from(content).toString('utf8')])).toEqual([
    ['2018/files/original.pdf', 'innehållet i content/2018/files/original.pdf'],
    ['2018/files/bilder/torget på natten.jpg', 'innehållet i content/2018/files/bilder/torget på natten.jpg'],
  ])
})
