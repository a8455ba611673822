import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readIfThere } from '../disk/read-if-there.ts'
import { writingOwn } from '../disk/writing-own.ts'
import { formatRuleList } from '../report/formats/format-rule-list.ts'
import type { ReportLanguage } from '../report/report-language.ts'

const GUIDE = 'content/README.md'
const LIST = /(<!-- rules -->(?<end>\r?\n)\k<end>)[\s\S]*?(<!-- \/rules -->)/

/** Renews the list of rules in the guide for editors, between its two marks; yields the path, or nothing without them. */
export async function writeRuleList(root: string, language: ReportLanguage): Promise<readonly string[]> {
  const guide = (await readIfThere(join(root, GUIDE)))?.toString('utf8') ?? ''
  if (!LIST.test(guide)) return []
  const renewed = guide.replace(LIST, (_, before, end, after) => {
    const list = `${formatRuleList(language)}\n`
    return `${before}${list.replaceAll('\n', end)}${after}`
  })
  await writingOwn(join(root, GUIDE), () => writeFile(join(root, GUIDE), renewed))
  return [GUIDE]
}
