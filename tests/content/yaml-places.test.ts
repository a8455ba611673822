import { parseEvents } from 'js-yaml'
import { expect, test } from 'vitest'
import { type PathToValue, placesIn } from '../../scripts/content/yaml-places.ts'
import { buildTree } from '../../scripts/content/yaml-tree.ts'

function places(text: string, offset = 0) {
  const yaml = text.slice(offset)
  const located = placesIn(() => buildTree(parseEvents(yaml, {}), yaml), text, 'a.yaml', offset)
  const show = ({ line, column }: { line: number; column: number }) => `${line}:${column}`
  return {
    value: (...path: PathToValue) => show(located.placeOf(path)),
    key: (...path: PathToValue) => show(located.placeOfKey(path)),
  }
}

test('values in blocks and lists have their line and column', () => {
  const { value, key } = places('title: a\noutcomes:\n  - status: done\n    figures:\n      - 7\n')
  expect(value('title')).toBe('1:8')
  expect(value('outcomes', 0, 'status')).toBe('3:13')
  expect(value('outcomes', 0, 'figures', 0)).toBe('5:9')
  expect(key('outcomes', 0, 'status')).toBe('3:5')
})

test('a missing key stands where its parent stands', () => {
  const { value } = places('outcomes:\n  - status: done\n')
  expect(value('outcomes', 0, 'explanation')).toBe('2:5')
  expect(value('outcomes', 0, 'source', 'url')).toBe('2:5')
  expect(value('outcomes', 7)).toBe('2:3')
  expect(value('nothing')).toBe('1:1')
})

test('a key without a value stands where the key stands', () => {
  expect(places('a: 1\nparties:\nb: 2\n').value('parties')).toBe('2:1')
  expect(places('a: { b, c: }\n').value('a', 'c')).toBe('1:9')
})

test('collections in one line are looked into', () => {
  const { value, key } = places('period: { from: 2018, to: [1, { x: y }] }\n')
  expect(value('period')).toBe('1:9')
  expect(value('period', 'from')).toBe('1:17')
  expect(value('period', 'to', 1, 'x')).toBe('1:36')
  expect(key('period', 'to')).toBe('1:23')
})

test('columns count UTF-16 code units, as editors do', () => {
  expect(places('{ å: "ö", 😀: x }').value('😀')).toBe('1:15')
})

test('quoted values begin at the quotation mark, blocks at their first word', () => {
  const { value } = places('a: "x"\nb: \'y\'\nc: |\n\n  text\nd: >-\n  more\ne: |\n')
  expect([value('a'), value('b'), value('c'), value('d')]).toEqual(['1:4', '2:4', '5:3', '7:3'])
  expect(value('e')).toBe('8:1')
})

test('what is inside a repeated value stands where it was first written', () => {
  const { value } = places('a: &x\n  b: 1\nc: *x\n')
  expect(value('c')).toBe('3:4')
  expect(value('c', 'b')).toBe('2:6')
})

test('CRLF ends a line once', () => {
  expect(places('a: 1\r\nb:\r\n  - 2\r\n').value('b', 0)).toBe('3:5')
})

test('tags and anchors stand before the value', () => {
  expect(places('a: !!str &x 5\n').value('a')).toBe('1:13')
})

test('lines of front matter count from the top of the file', () => {
  expect(places('---\ntitle: a\ntheme: b\n', 4).value('theme')).toBe('3:8')
})

test('keys that every object has are keys like any other', () => {
  const { value, key } = places('a: 1\n__proto__: { x: 1 }\ntoString: 2\n')
  expect(value('__proto__', 'x')).toBe('2:17')
  expect(key('toString')).toBe('3:1')
  expect(value('constructor')).toBe('1:1')
})

test('an item without a value stands at its own hyphen', () => {
  const root = places('- a: 1\n- # - b\n- c: |\n    -\n\n-\n- - d\n  -\n  - - \n- \n')
  expect([root.value(1), root.value(1, 'x'), root.value(3)]).toEqual(['2:1', '2:1', '6:1'])
  expect([root.value(4, 0), root.value(4, 1), root.value(4, 2, 0), root.value(5)]).toEqual([
    '7:5',
    '8:3',
    '9:5',
    '10:1',
  ])
  expect(places('by:\r\n  -\r\n  - { a: b }\r\n  -\r\n').value('by', 2)).toBe('4:3')
  expect(places('- a:\n-\n- {}\n-').value(3)).toBe('4:1')
})

test('an item of an empty text, or one with a mark, stands where its list stands', () => {
  const { value } = places('by:\n  - |\n  - &a\n  -\n')
  expect([value('by', 0), value('by', 1), value('by', 2)]).toEqual(['2:3', '2:3', '4:3'])
})

test('an empty text has a place too', () => {
  expect(places('').value('a', 0)).toBe('1:1')
})
