import * as z from 'zod'
import { sha256Of } from '../model/canonical-json.ts'
import { isPartialDate } from '../model/dates.ts'
import type { JsonFields } from '../model/json-value.ts'
import { SEAL_VERSION, SEALED_KINDS, type SealEntry, type SealLine, sealPath } from '../model/seal.ts'
import type { Report } from '../report/problem.ts'

const FINGERPRINT = /^[0-9a-f]{64}$/

const sealLine = z.strictObject({
  entry: z.strictObject({
    addresses: z.array(z.string()),
    content: z.custom<JsonFields>((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
    date: z.string().refine(isPartialDate),
    item: z.string(),
    kind: z.enum(SEALED_KINDS),
    previous: z.string().regex(FINGERPRINT).nullable(),
    previousIn: z.string().optional(),
    standsAfter: z.string().nullable().optional(),
    version: z.literal(SEAL_VERSION).optional(),
  }),
  sha256: z.string().regex(FINGERPRINT),
})

/** What a seal holds, and its lines as they are written, without commas and line ends. */
export type ReadSeal = {
  readonly publication: string
  readonly lines: readonly SealLine[]
  readonly texts: readonly string[]
  /** Whether there are lines of a later version of the program, which say more than can be read here. */
  readonly isNewer: boolean
}

/** Reads `seal.json`. Lines that are not as the command wrote them are reported; those that can be read are still used. */
export function readSeal(publication: string, text: string, report: Report): ReadSeal {
  const file = sealPath(publication)
  // A checkout on Windows may have turned the line ends.
  const rows = text.split(/\r?\n/)
  const faults: number[] = []
  const lines: SealLine[] = []
  const texts: string[] = []
  const last = rows.length - 2
  if (rows[0] !== '[') faults.push(0)
  if (rows[last] !== ']' || rows.at(-1) !== '') faults.push(Math.max(0, last))
  for (let index = 1; index < last; index++) {
    const row = rows[index] ?? ''
    const isLast = index === last - 1
    const written = isLast || !row.endsWith(',') ? row : row.slice(0, -1)
    const parsed = isLast === row.endsWith(',') ? null : parseLine(written)
    if (parsed === null) {
      faults.push(index)
      continue
    }
    const line = { ...parsed, publication, line: index + 1 }
    if (!isAsWritten(written, line))
      report('seal/edited', { file, line: line.line, column: 1 }, { item: parsed.entry.item })
    lines.push(line)
    texts.push(written)
  }
  const [fault] = faults.sort((a, b) => a - b)
  const isNewer = fault !== undefined && isOfLaterVersion(rows[fault] ?? '')
  if (fault !== undefined) report('seal/unreadable', { file, line: fault + 1, column: 1 }, { isNewer })
  return { publication, lines, texts, isNewer }
}

const laterLine = z.object({ entry: z.object({ version: z.number().int().gt(SEAL_VERSION) }) })

function isOfLaterVersion(row: string): boolean {
  return laterLine.safeParse(parseJson(row.replace(/,$/, ''))).success
}

function parseLine(text: string): { readonly entry: SealEntry; readonly sha256: string } | null {
  const { success, data } = sealLine.safeParse(parseJson(text))
  if (!success) return null
  const { previousIn, standsAfter, version, ...entry } = data.entry
  return {
    entry: {
      ...entry,
      ...(previousIn !== undefined && { previousIn }),
      ...(standsAfter !== undefined && { standsAfter }),
      ...(version !== undefined && { version }),
    },
    sha256: data.sha256,
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

// The fingerprint is over the very characters, so that nothing needs to be written anew to be looked at.
function isAsWritten(text: string, { sha256 }: SealLine): boolean {
  const end = `,"sha256":"${sha256}"}`
  return text.startsWith('{"entry":') && text.endsWith(end) && sha256Of(text.slice(9, -end.length)) === sha256
}
