import { UsageError } from '../report/usage-error.ts'

/** Whole numbers from 1, written with commas between: `60,1000`. */
export function wholeNumbers(text: string, option: string): readonly number[] {
  const numbers = text.split(',').map((word) => Number(word.trim()))
  if (numbers.every(isWholeNumber)) return numbers
  throw new UsageError({ kind: 'whole-numbers', option, value: text })
}

/** One whole number from 1. */
export function wholeNumber(text: string, option: string): number {
  const number = Number(text.trim())
  if (isWholeNumber(number)) return number
  throw new UsageError({ kind: 'whole-number', option, value: text })
}

function isWholeNumber(number: number): boolean {
  return Number.isInteger(number) && number >= 1
}
