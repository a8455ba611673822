import { dirname } from 'node:path'
import { Refusal } from '../report/refusal.ts'

/** What a person can put right about the disk, said so; any other failure as it is. `out` is what was to be written. */
export function explainDiskFailure(error: unknown, out: string): unknown {
  const explanation = EXPLANATIONS[codeOf(error)]
  if (explanation === undefined) return error
  return new Refusal(`${explanation(out)} Ingenting är ändrat.`)
}

const notWritable = (out: string) =>
  `Det går inte att skriva i ${dirname(out)}. Ge dig själv rätt att skriva där, eller välj en annan mapp med --out.`
const full = (out: string) =>
  `Disken med ${dirname(out)} är full. Frigör utrymme, eller välj en annan disk med --out, och försök igen.`
const noFolder = (out: string) => `${dirname(out)} är ingen mapp. Ange en annan med --out.`

// https://man7.org/linux/man-pages/man3/errno.3.html
const EXPLANATIONS: Readonly<Record<string, (out: string) => string>> = {
  ENOSPC: full,
  EDQUOT: full,
  EROFS: notWritable,
  EACCES: notWritable,
  EPERM: notWritable,
  ENOTDIR: noFolder,
  EEXIST: noFolder,
}

function codeOf(error: unknown): string {
  const isOfSystem = error instanceof Error && 'code' in error && 'syscall' in error
  return isOfSystem ? String(error.code) : ''
}
