import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { TOP } from './helpers/run-script.ts'

/** The text of every file of code, by its path. */
const CODE = new Map(
  ['layouts', 'scripts']
    .flatMap((folder) =>
      readdirSync(join(TOP, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
    )
    .filter((path) => /\.(tsx?|css|typ)$/.test(path))
    .map((path) => [path, readFileSync(join(TOP, path), 'utf8')] as const),
)

const textOf = (isMeant: (path: string) => boolean) =>
  [...CODE].flatMap(([path, text]) => (isMeant(path) ? [text] : [])).join('\n')

describe('nothing is left over', () => {
  test('every text of the interface is asked for somewhere', () => {
    const names = [...(CODE.get('layouts/texts/texts.ts') ?? '').matchAll(/^ {4}(?:readonly )?([a-zA-Z]+)[:(]/gm)]
    const written = /^layouts\/texts\/(?:texts|sv|en|sv-x-lattlast)\.ts$/
    const used = new Set(textOf((path) => !written.test(path)).match(/[a-zA-Z]+/g))
    expect(names.length).toBeGreaterThan(300)
    expect(names.map(([, name = '']) => name).filter((name) => !used.has(name))).toEqual([])
  })

  test('every class of the style sheets is given by a component, a script or Markdown', () => {
    const sheets = textOf((path) => path.endsWith('.css')).replace(/\/\*.*?\*\//gs, '')
    const classes = new Set([...sheets.matchAll(/\.([a-z][a-z0-9-]*)(?=[\s,{:.>+~)[])/g)].map(([, name = '']) => name))
    const given = textOf((path) => !path.endsWith('.css'))
    const isGiven = (name: string) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(given) || isMadeUp(name, given)
    expect(classes.size).toBeGreaterThan(150)
    expect([...classes].filter((name) => !isGiven(name))).toEqual([])
  })
})

/** `standing-badge-done` where there is a `standing-badge-${kind}`. */
function isMadeUp(name: string, given: string): boolean {
  const parts = name.split('-')
  return parts.some((_, index) => index > 0 && given.includes(`${parts.slice(0, index).join('-')}-\${`))
}
