// What the styles choose elements by. The look at every page relies on it: tests/browser/look-at-page.ts.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const STYLES = join(import.meta.dirname, '../../layouts/styles')
const selectors = readdirSync(STYLES)
  .filter((name) => name.endsWith('.css'))
  .flatMap((name) => {
    const rules = readFileSync(join(STYLES, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
    return [...rules.matchAll(/([^{};]+)\{/g)].map(([, selector = '']) => selector.trim())
  })

test('no style depends on the language of words, nor on their being marked with one', () => {
  expect(selectors.length).toBeGreaterThan(100)
  expect(selectors.filter((selector) => /\[lang|:lang\(|(^|[\s>+~,(])span\b/.test(selector))).toEqual([])
})
