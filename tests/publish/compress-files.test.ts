import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { compressFiles } from '../../scripts/publish/compress-files.ts'
import { stagingIn } from '../../scripts/publish/staging.ts'

test('gzip says neither when nor on which system it was made, so that it is the same on every machine', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'compress-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const staging = stagingIn(folder)
  const text = 'Löften för alla i kommunen\n'.repeat(100)
  await staging.write('pages', { path: 'index.html', content: text })
  const files = []
  for await (const file of compressFiles(staging)) files.push(file)
  const gz = Buffer.from(files.find(({ path }) => path === 'index.html.gz')?.content ?? '')
  // Magic number, deflate, no flags; four bytes of time; how hard it was tried, and the system.
  expect(gz.toString('hex', 0, 10)).toBe('1f8b08000000000000ff')
  expect(gunzipSync(gz).toString()).toBe(text)
})
