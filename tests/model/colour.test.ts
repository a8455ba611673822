import { describe, expect, test } from 'vitest'
import { contrast, lightnessOf, luminance, withLightness } from '../../scripts/model/colour.ts'

describe('contrast', () => {
  test.each([
    { one: '#000', other: '#fff', ratio: 21 },
    { one: '#fff', other: '#ffffff', ratio: 1 },
    // The lightest grey that text may have on white.
    { one: '#767676', other: '#fff', ratio: 4.54 },
    { one: '#f00', other: '#fff', ratio: 4 },
  ])('$one on $other is $ratio to 1', ({ one, other, ratio }) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 1)
    expect(contrast(other, one)).toBe(contrast(one, other))
  })

  test('knows black, white and the weight of green', () => {
    expect([luminance('#000'), luminance('#fff'), luminance('#0f0')]).toEqual([0, 1, 0.7152])
  })

  test('refuses what is no colour', () => {
    expect(() => contrast('red', '#fff')).toThrow('red is not a colour')
  })
})

describe('the same hue in another lightness', () => {
  test.each([
    { colour: '#0b4a6f', lightness: 0.75, found: '#8bcdf4' },
    { colour: '#e30613', lightness: 0.3, found: '#95040c' },
    { colour: '#808080', lightness: 0.25, found: '#404040' },
    // Without a hue of their own.
    { colour: '#000', lightness: 0.5, found: '#808080' },
    { colour: '#ffffff', lightness: 0.5, found: '#808080' },
    { colour: '#0b4a6f', lightness: 0, found: '#000000' },
    { colour: '#0b4a6f', lightness: 1, found: '#ffffff' },
  ])('$colour with $lightness is $found', ({ colour, lightness, found }) => {
    expect(withLightness(colour, lightness)).toBe(found)
  })

  test('is the same colour where the lightness is its own', () => {
    expect(withLightness('#e30613', lightnessOf('#e30613'))).toBe('#e30613')
  })
})
