import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What goes in and what is to come out, under a title. */
export type Pair = { readonly title: string; readonly input: string; readonly output: string }

/**
 * The pairs of a file of tests/fixtures/. Each is a title, a line `.`, the input, a line `.`, the output and a line `.`;
 * `→` stands for a tab and `·` for a space at the end of a line.
 */
export function readPairs(file: string): readonly Pair[] {
  const text = readFileSync(fileURLToPath(new URL(`../fixtures/${file}`, import.meta.url)), 'utf8')
  const parts = text.split(/^\.\n/m).map((part) => part.replaceAll('→', '\t').replaceAll('·', ' '))
  const pairs: Pair[] = []
  for (let index = 0; index + 2 < parts.length; index += 3) {
    const [title = '', input = '', output = ''] = parts.slice(index, index + 3)
    pairs.push({ title: title.trim(), input, output })
  }
  return pairs
}
