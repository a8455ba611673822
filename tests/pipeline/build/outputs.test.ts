import { expect, test } from 'vitest'
import { OUTPUT_NAMES, startOutputs } from '../../../scripts/pipeline/build/outputs.ts'

test('a build makes every output that there is, each once', async () => {
  const { rows, end } = startOutputs(true)
  await end()
  const made = rows.flatMap((row) => row.map(([name]) => name))
  expect([...made].sort()).toEqual([...OUTPUT_NAMES].sort())
})
