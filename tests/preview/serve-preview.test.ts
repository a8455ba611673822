import { expect, onTestFinished, test } from 'vitest'
import { listen } from '../../scripts/preview/listen.ts'
import { loadSnapshot } from '../../scripts/preview/load-snapshot.ts'
import { openReloadEvents } from '../../scripts/preview/reload-events.ts'
import { servePreview } from '../../scripts/preview/serve-preview.ts'
import type { Workshop } from '../../scripts/preview/workshop.ts'
import { previewed } from './preview-source.ts'

/** Where a preview answers whose own files are had from `previewAssets`. */
async function serve(previewAssets: Workshop['previewAssets']): Promise<string> {
  const { source, workshop } = await previewed()
  const snapshot = await loadSnapshot(source, null)
  const server = servePreview({
    current: () => snapshot,
    workshop: { ...workshop, previewAssets },
    events: openReloadEvents(),
  })
  onTestFinished(() => {
    server.close()
  })
  return `http://127.0.0.1:${await listen(server, 0)}`
}

test('a failure that no page can tell of is told in plain text, and the preview goes on', async () => {
  let hasFailed = false
  const address = await serve(async () => {
    if (hasFailed) return new Map()
    hasFailed = true
    // Nothing that can be written out, so that the page that tells of a failure fails itself.
    throw Object.create(null)
  })
  const failed = await fetch(`${address}/2018/`)
  expect({ status: failed.status, type: failed.headers.get('content-type') }).toEqual({
    status: 500,
    type: 'text/plain; charset=utf-8',
  })
  expect(await failed.text()).toMatch(/^Programmet stötte på ett oväntat fel: .+\n$/)
  expect((await fetch(`${address}/2018/`)).status).toBe(200)
})
