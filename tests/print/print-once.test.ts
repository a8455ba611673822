import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { printDocument } from '../../scripts/print/print-document.ts'
import { printOnce } from '../../scripts/print/print-once.ts'
import { printingOf } from '../../scripts/print/printing.ts'
import { archive, publication } from '../helpers/build-archive.ts'

const publications = Array.from({ length: 17 }, (_, index) => publication({ id: String(2001 + index) }))
const site = archive({ publications })
const [first = publication()] = publications

test('it gives what the print says', () => {
  expect(printOnce(site, first, 'sv').document).toEqual(printDocument(printingOf(site, first, 'sv')))
})

test('a print is written once, and one in another language is another', () => {
  const { document } = printOnce(site, first, 'sv')
  expect(printOnce(site, first, 'en').document).not.toBe(document)
  expect(printOnce(site, first, 'sv').document).toBe(document)
})

test('of many prints the memory keeps the latest', () => {
  const { document } = printOnce(site, first, 'sv')
  for (const other of publications.slice(1)) printOnce(site, other, 'sv')
  expect(printOnce(site, first, 'sv').document).not.toBe(document)
})

test('the print of a publication that nobody else knows any more is forgotten with it', async () => {
  setFlagsFromString('--expose-gc')
  const collectGarbage: () => void = runInNewContext('gc')
  const outdated = () => {
    const one = publication({ id: '1999' })
    return new WeakRef(printOnce(archive({ publications: [one] }), one, 'sv').printing)
  }
  const printing = outdated()
  // What a weak reference leads to stays until the work that is under way is done.
  await setImmediate()
  collectGarbage()
  expect(printing.deref()).toBeUndefined()
})
