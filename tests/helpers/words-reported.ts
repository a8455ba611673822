import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkContent } from '../../scripts/pipeline/check/check-content.ts'
import type { Rule } from '../../scripts/report/problem-details.ts'
import { siteConfig } from './site-config.ts'
import { type SiteFiles, VALID_FILES, writeSite } from './write-site.ts'

/**
 * What a rule marks in content that is valid but for some files, as it stands there up to the end of its line; one
 * character where only a point is known.
 */
export async function wordsReported(rule: Rule, changes: SiteFiles): Promise<readonly string[]> {
  const root = await writeSite({ ...VALID_FILES, ...changes })
  const { problems } = await checkContent(root, siteConfig(), '2030-01-01')
  const own = problems.filter((problem) => problem.rule === rule)
  return Promise.all(
    own.map(async ({ place: { file, line, column, length = 1 } }) => {
      const lines = (await readFile(join(root, file), 'utf8')).split('\n')
      return (lines[line - 1] ?? '').slice(column - 1, column - 1 + length)
    }),
  )
}

/** A promise with some text in Markdown. */
export function withProse(markdown: string, language = 'sv'): SiteFiles {
  return language === 'sv'
    ? { 'content/2018/promises/grannsamverkan.md': `---\ntitle: Grannsamverkan\ntheme: hemma\n---\n${markdown}\n` }
    : { [`content/2018/promises/grannsamverkan.${language}.md`]: `---\ntitle: Watch\n---\n${markdown}\n` }
}

/** A commitment with some fields of its own; `text` in YAML. */
export function withCommitment(text: string, ...lines: readonly string[]): SiteFiles {
  const fields = ['- id: a', 'promise: grannsamverkan', `text: ${text}`, 'by: [kommun]', ...lines]
  return { 'content/2018/commitments.yaml': `${fields.join('\n  ')}\n` }
}
