import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accentsOf, hardestGround, nearestReadable, TEXT_CONTRAST } from '../../scripts/model/look.ts'

const colours = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`)

describe.each(['light', 'dark'] as const)('in %s mode', (scheme) => {
  test('every colour has one of its hue that can be read on every ground', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        expect(hardestGround(nearestReadable(colour, scheme), scheme).ratio).toBeGreaterThanOrEqual(TEXT_CONTRAST)
      }),
    )
  })

  test('a colour that can be read is left as it is', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const readable = nearestReadable(colour, scheme)
        expect(nearestReadable(readable, scheme)).toBe(readable)
      }),
    )
  })
})

test('the ground on which a colour is hardest to read is told, with its contrast there', () => {
  expect(hardestGround('#e30613', 'light')).toEqual({
    ground: 'bad-ground',
    groundColour: '#fbe9e7',
    ratio: expect.closeTo(4.16),
  })
})

describe('the accents', () => {
  test('are those of the program where none is named', () => {
    expect(accentsOf({})).toEqual({ light: null, dark: null })
  })

  test('in dark mode are made of the other one, as easy to read as the colours of the program', () => {
    const { light, dark } = accentsOf({ accent: '#7a1f3d' })
    expect({ light, dark }).toEqual({
      light: { accent: '#7a1f3d', deeper: '#55162b' },
      dark: { accent: '#e9a7bc', deeper: '#f2cad7' },
    })
    expect(hardestGround('#e9a7bc', 'dark').ratio).toBeGreaterThanOrEqual(7)
  })

  test('in dark mode are those that are named, also where they are the only ones', () => {
    expect(accentsOf({ accentDark: '#f0a8bf' })).toEqual({
      light: null,
      dark: { accent: '#f0a8bf', deeper: '#f6cbd9' },
    })
  })

  test('get easier to read when they are pointed at', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const { light, dark } = accentsOf({ accent: nearestReadable(colour, 'light') })
        expect(hardestGround(light?.deeper ?? '', 'light').ratio).toBeGreaterThanOrEqual(TEXT_CONTRAST)
        expect(hardestGround(dark?.deeper ?? '', 'dark').ratio).toBeGreaterThanOrEqual(TEXT_CONTRAST)
      }),
    )
  })
})
