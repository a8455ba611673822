// What was meant by a value that is written in another way.

import { pathOfLink } from '../model/path-of-link.ts'

// As printed documents have them; `en`, `ett` and `one` may be no numbers at all.
const NUMBERS_IN_WORDS: Readonly<Record<string, string>> = {
  två: '2',
  tre: '3',
  fyra: '4',
  fem: '5',
  sex: '6',
  sju: '7',
  åtta: '8',
  nio: '9',
  tio: '10',
  elva: '11',
  tolv: '12',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
}

/** The number in `1 200`, `55 %`, `54,5`, `7 st`, `"6"` and `sex`; `null` where other words may say more than the number. */
export function numberIn(written: string): string | null {
  const word = written.trim().toLowerCase()
  if (Object.hasOwn(NUMBERS_IN_WORDS, word)) return NUMBERS_IN_WORDS[word] ?? null
  const digits = written
    .replace(/[\s%"'‘’“”„]/g, '')
    .replace(/(?<=\d)(?:st|stycken|procent|percent)\.?$/i, '')
    .replace(/−/, '-')
    .replace(/^(-?\d+),(\d+)$/, '$1.$2')
  return /^-?\d+(\.\d+)?$/.test(digits) ? digits : null
}

/** The only text of a list, as it is shown: `["time/gap"]` → `time/gap`. */
export function onlyTextIn(shown: string): string | null {
  return /^\["([^"\\]+)"\]$/.exec(shown)?.[1] ?? null
}

/** The name of the file that an address leads to: `../bilder/torget.png` → `torget.png`. */
export function fileNameIn(address: string): string {
  return pathOfLink(address).replace(/^.*[/\\]/, '')
}

/** Whether shares that come to so much were written as parts of one rather than of a hundred. */
export function isFractions(sum: number): boolean {
  return sum > 0.9 && sum < 1.1
}

const QUALIFIERS: Readonly<Record<string, string>> = {
  ca: 'about',
  cirka: 'about',
  ungefär: 'about',
  omkring: 'about',
  about: 'about',
  minst: 'at-least',
  högst: 'at-most',
  över: 'over',
  over: 'over',
  drygt: 'just-over',
  knappt: 'just-under',
  nästan: 'just-under',
}

/** The number and the word for how exact it is in `ca 640` and `drygt 900 st`, as they are to be written. */
export function approximateIn(written: string): { readonly number: string; readonly qualifier: string } | null {
  const [, word = '', rest = ''] = /^(\p{L}+)\.?\s+(.*)$/u.exec(written.trim().toLowerCase()) ?? []
  const qualifier = Object.hasOwn(QUALIFIERS, word) ? QUALIFIERS[word] : undefined
  const number = numberIn(rest)
  return qualifier === undefined || number === null ? null : { number, qualifier }
}

/** Whether a file or folder has the name that a computer gives a copy: `stortorget (1).md`, `2019 - kopia`. */
export function isCopy(name: string): boolean {
  return /(?:\(\d+\)|\(?\b(?:kopia|copy)\b\)?(?: ?\(?\d+\)?)?)(?:\.\w+)*$/i.test(name)
}

/** Whether a file has the name of what git or an editor leaves beside a file: `stortorget.md.orig`, `beslut_BACKUP_4711.pdf`. */
export function isLeftOver(name: string): boolean {
  return /\.(?:orig|rej|bak)$|_(?:BACKUP|BASE|LOCAL|REMOTE)_\d+(?:\.\w+)*$/i.test(name)
}

/** A value without the hard spaces at its ends, which look like nothing at all; `null` when there are none. */
export function withoutHardEdges(value: string): string | null {
  const inner = value.replace(/^\u00A0+|\u00A0+$/g, '')
  return inner === value || inner === '' ? null : inner
}
