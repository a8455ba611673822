import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { assembleArchive } from '../../../scripts/assemble/assemble-archive.ts'
import { produceCalendar } from '../../../scripts/calendar/produce-calendar.ts'
import { readConfig } from '../../../scripts/command/read-config.ts'
import { produceFeed } from '../../../scripts/feed/produce-feed.ts'
import { produceComparisons } from '../../../scripts/open-data/produce-comparisons.ts'
import { produceData } from '../../../scripts/open-data/produce-data.ts'
import { produceTables } from '../../../scripts/open-data/produce-tables.ts'
import { checkContent } from '../../../scripts/pipeline/check/check-content.ts'
import { listAddresses } from '../../../scripts/pipeline/load/list-addresses.ts'
import { produceServerFiles } from '../../../scripts/server/produce-server-files.ts'
import { allFiles } from '../../helpers/all-files.ts'
import { EVERY_SITE } from '../../helpers/every-site.ts'
import { TOP } from '../../helpers/run-script.ts'

const OUTPUTS = [produceData, produceTables, produceComparisons, produceFeed, produceCalendar, produceServerFiles]

describe.each(EVERY_SITE)('the addresses of $name', async ({ root, asOf }) => {
  const { site } = await readConfig(join(TOP, root))
  if (site === null) throw new Error(`The settings of ${root} are wrong.`)
  const { content } = await checkContent(join(TOP, root), site, asOf)

  test('have every file of data, feed, calendar and setting among them, so that none can go without a line in redirects.yaml', async () => {
    const archive = assembleArchive(content, site, asOf)
    const outputs = OUTPUTS.map((produce) => allFiles(produce(archive)))
    const files = (await Promise.all(outputs)).flat().map(({ path }) => `/${path}`)
    const listed = new Set<string>(await listAddresses(content, site, asOf))
    expect(files.filter((file) => !listed.has(file))).toEqual([])
  })
})
