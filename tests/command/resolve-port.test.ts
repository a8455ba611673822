import { expect, test } from 'vitest'
import { resolvePort } from '../../scripts/command/resolve-port.ts'

test.each([
  [undefined, null],
  ['0', 0],
  ['8080', 8080],
  ['65535', 65_535],
])('%s is the port %s', (option, port) => {
  expect(resolvePort(option)).toBe(port)
})

test.each(['65536', '-1', '80a', '8.5', '0x50', ' '])('%s is no port', (option) => {
  expect(() => resolvePort(option)).toThrow(`--port är ${option}, men ska vara ett heltal från 0 till 65535.`)
})
