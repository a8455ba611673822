import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readText } from '../content/read-text.ts'
import { replaceFile } from '../disk/replace-file.ts'
import { writingOwn } from '../disk/writing-own.ts'
import { stampText } from '../fix/stamp-text.ts'
import { collectProblems } from '../report/collect-problems.ts'
import type { StampedFile } from '../report/formats/format-translations.ts'
import { UsageError } from '../report/usage-error.ts'
import { type Translation, translationsIn } from '../validate/texts/translations-in.ts'
import type { ValidContent } from '../validate/valid-content.ts'

/**
 * Writes into translations the fingerprint of the text that they were made from, which is the original as it is now;
 * nothing else in the files changes.
 *
 * @param files as they are called from the root; `null` for every translation that is stale or unstamped
 */
export async function stampTranslations(
  root: string,
  content: ValidContent,
  files: readonly string[] | null,
): Promise<readonly StampedFile[]> {
  const translations = translationsIn(content)
  const chosen =
    files === null
      ? translations.filter(({ state }) => state !== 'current')
      : files.map((file) => translationAt(file, translations))
  const stamped: StampedFile[] = []
  for (const translation of chosen) stamped.push(await stampOne(root, translation))
  return stamped
}

function translationAt(file: string, translations: readonly Translation[]): Translation {
  const found = translations.find((one) => one.file === file)
  if (found === undefined) throw new UsageError({ kind: 'no-translation', file })
  return found
}

async function stampOne(root: string, { file, state, fingerprint }: Translation): Promise<StampedFile> {
  if (state === 'current') return { file, result: 'current' }
  const bytes = await readFile(join(root, file))
  const text = readText(bytes, file, collectProblems().report)
  const stamped = text === null ? null : stampText(text, file, fingerprint)
  if (text === null || stamped === null) return { file, result: 'layout' }
  // What stands before the text is a byte order mark, which is no part of it.
  const mark = bytes.subarray(0, bytes.length - Buffer.byteLength(text))
  const better = Buffer.concat([mark, Buffer.from(stamped)])
  const refusal = await writingOwn(join(root, file), () => replaceFile(root, file, bytes, better))
  return { file, result: refusal ?? 'stamped' }
}
