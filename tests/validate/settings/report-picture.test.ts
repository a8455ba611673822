import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { collectProblems } from '../../../scripts/report/collect-problems.ts'
import {
  LARGEST_PICTURE_BYTES,
  type NamedPicture,
  reportPicture,
} from '../../../scripts/validate/settings/report-picture.ts'
import { TOP } from '../../helpers/run-script.ts'

const LOOK = join(TOP, 'tests/fixtures/sites/arabic/content/look')
const ICON = readFileSync(join(LOOK, 'icon.png'))
const LOGO = readFileSync(join(LOOK, 'logo.svg'))

function withSize(width: number, height: number): Buffer {
  const bytes = Buffer.from(ICON)
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

function faultOf(parts: Partial<NamedPicture>) {
  const { report, problems } = collectProblems()
  const name = parts.name ?? 'logo.svg'
  const place = { file: 'site.config.ts', line: 3, column: 1 }
  const picture = {
    setting: 'logo',
    name,
    place,
    file: `content/look/${name}`,
    sizeInBytes: 1,
    bytes: null,
    there: [name],
  }
  reportPicture({ ...picture, ...parts } as NamedPicture, report)
  const [details = null] = problems.map((problem) => problem.details)
  return details !== null && 'fault' in details ? details.fault : details
}

test.each([
  { what: 'an SVG', name: 'logo.svg', bytes: LOGO },
  { what: 'a PNG of whatever size', name: 'Vapen.PNG', bytes: withSize(300, 40) },
])('a logo may be $what', ({ name, bytes }) => {
  expect(faultOf({ name, bytes })).toBeNull()
})

test('an icon is a square PNG that is large enough for a phone', () => {
  const faultWith = (width: number, height: number) =>
    faultOf({ setting: 'icon', name: 'icon.png', bytes: withSize(width, height) })
  expect(faultWith(180, 180)).toBeNull()
  expect(faultWith(32, 32)).toEqual({ kind: 'shape', width: 32, height: 32, side: 180 })
  expect(faultWith(512, 500)).toMatchObject({ kind: 'shape' })
  expect(faultOf({ setting: 'icon', name: 'logo.svg', bytes: LOGO })).toEqual({ kind: 'ending', endings: ['.png'] })
})

test.each([
  { name: 'logo.jpg', there: ['logo.svg'], fault: { kind: 'ending', endings: ['.svg', '.png'] } },
  { name: 'logga.svg', there: [], fault: { kind: 'missing', there: [], suggestion: null } },
  { name: 'lgoo.svg', there: ['logo.svg'], fault: { kind: 'missing', there: ['logo.svg'], suggestion: 'logo.svg' } },
  {
    name: 'content/look/logo.svg',
    there: ['logo.svg'],
    fault: { kind: 'missing', there: ['logo.svg'], suggestion: 'logo.svg' },
  },
  {
    name: '../2018/files/logo.svg',
    there: ['logo.svg'],
    fault: { kind: 'missing', there: ['logo.svg'], suggestion: 'logo.svg' },
  },
])('of $name it is told what is wrong', ({ name, there, fault }) => {
  expect(faultOf({ name, there })).toEqual(fault)
})

test('a picture that every reader would wait for is too large', () => {
  expect(faultOf({ sizeInBytes: LARGEST_PICTURE_BYTES + 1 })).toEqual({
    kind: 'too-large',
    sizeInBytes: LARGEST_PICTURE_BYTES + 1,
    limitInBytes: LARGEST_PICTURE_BYTES,
  })
})

test.each([
  { what: 'empty', bytes: Buffer.alloc(0) },
  { what: 'something else', bytes: LOGO },
  { what: 'cut off', bytes: ICON.subarray(0, -20) },
  { what: 'followed by something else', bytes: Buffer.concat([ICON, Buffer.from('<script>')]) },
])('a PNG that is $what is told of', ({ bytes }) => {
  expect(faultOf({ name: 'logo.png', bytes })).toEqual({ kind: 'damaged' })
})

test('what an SVG has that is no drawing is told with its place in the file', () => {
  const { report, problems } = collectProblems()
  const bytes = Buffer.from(LOGO.toString().replace('<g fill', '<g onload="x" fill'))
  const place = { file: 'site.config.ts', line: 3, column: 1 }
  const file = 'content/look/logo.svg'
  reportPicture({ setting: 'logo', name: 'logo.svg', place, file, sizeInBytes: 1, bytes, there: ['logo.svg'] }, report)
  expect(problems).toMatchObject([
    { rule: 'config/drawing', place: { file, line: 14, column: 3 }, details: { fault: 'attribute', found: 'onload' } },
  ])
})
