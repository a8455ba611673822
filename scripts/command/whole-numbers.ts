import { UsageError } from '../report/usage-error.ts'

/** Whole numbers from 1, written with commas between: `60,1000`. */
export function wholeNumbers(text: string, option: string): readonly number[] {
  return text.split(',').map((word) => {
    const number = Number(word.trim())
    if (!Number.isInteger(number) || number < 1) {
      throw new UsageError(
        `--${option} ska vara ett eller flera heltal från 1, till exempel 60,1000. Där står: ${text}`,
      )
    }
    return number
  })
}
