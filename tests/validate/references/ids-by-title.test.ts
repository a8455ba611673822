import { expect, test } from 'vitest'
import { checkContent } from '../../../scripts/pipeline/check/check-content.ts'
import { siteConfig } from '../../helpers/site-config.ts'
import { type SiteFiles, VALID_FILES, writeSite } from '../../helpers/write-site.ts'

async function meantIn(files: SiteFiles): Promise<readonly (string | null)[]> {
  const root = await writeSite({ ...VALID_FILES, ...files })
  const { problems } = await checkContent(root, siteConfig(), '2030-01-01')
  return problems.flatMap(({ details }) => ('meant' in details ? [details.meant] : []))
}

const promise = (theme: string) => ({
  'content/2018/promises/grannsamverkan.md': `---\ntitle: a\ntheme: ${theme}\n---\nText.\n`,
})
const commitment = (line: string) => ({
  'content/2018/commitments.yaml': `- { id: a, promise: grannsamverkan, text: b, ${line} }\n`,
})
const NAMES = {
  'content/parties.yaml':
    '- { id: kommun, name: { sv: Kungsbacka kommun }, short: Kommunen, kind: municipality, also-known-as: [Staden] }\n',
  'content/areas.yaml': '- { id: norra, name: Norra staden }\n',
}

test.each([
  { files: promise('Tryggt hemma'), meant: 'hemma' },
  { files: promise('TRYGGT HEMMA'), meant: 'hemma' },
  { files: promise('Tryggt ute'), meant: null },
  { files: { ...NAMES, ...commitment('by: [Kungsbacka kommun]') }, meant: 'kommun' },
  { files: { ...NAMES, ...commitment('by: Kommunen') }, meant: 'kommun' },
  { files: { ...NAMES, ...commitment('by: [{ party: Staden }]') }, meant: 'kommun' },
  { files: { ...NAMES, ...commitment('by: [kommun], places: [Norra staden]') }, meant: 'norra' },
  { files: { ...NAMES, ...commitment('by: [Norra staden]') }, meant: null },
  { files: { ...NAMES, ...commitment('by: [kommun], places: [Norra]') }, meant: 'norra' },
  {
    files: { 'content/2018/commitments.yaml': '- { id: a, promise: grannsamverkan.md, text: b, by: [kommun] }\n' },
    meant: 'grannsamverkan',
  },
])('the name of something is answered with its id, $meant', async ({ files, meant }) => {
  expect(await meantIn(files)).toEqual([meant])
})
