import { filePathOf, NOT_FOUND_ADDRESS, PREVIEW_PROBLEMS_ADDRESS } from '../model/addresses.ts'
import { mediaTypeOf } from '../model/media-type.ts'
import type { OutputFile } from '../model/output.ts'
import { decoratePage } from './decorate-page.tsx'
import type { Answer, Asked } from './exchange.ts'
import { failurePage } from './failure-page.tsx'
import { problemPage } from './problem-page.tsx'
import { pathOf, refuseRequest } from './refuse-request.ts'
import type { ShownSite } from './shown-site.ts'
import type { Snapshot } from './snapshot.ts'
import type { Workshop } from './workshop.ts'

/** Answers a request out of memory: no part of an address is ever a path on disk. */
export async function answerRequest(asked: Asked, snapshot: Snapshot, workshop: Workshop): Promise<Answer> {
  const refused = refuseRequest(asked, snapshot.language)
  if (refused !== null) return refused
  const path = pathOf(asked.url) ?? '/'
  try {
    return await answerPath(path, asked.url, snapshot, workshop)
  } catch (error) {
    return html(500, failurePage(path, error, snapshot))
  }
}

async function answerPath(path: string, url: string, snapshot: Snapshot, workshop: Workshop): Promise<Answer> {
  const { shown } = snapshot
  const asset = (await workshop.previewAssets()).get(filePathOf(path))
  if (asset !== undefined) return file(path, asset)
  const home = shown === null ? '/' : new URL(shown.archive.site.baseUrl).pathname
  if (path === PREVIEW_PROBLEMS_ADDRESS) return html(200, problemPage(snapshot, home))
  if (shown === null) return html(503, problemPage(snapshot, home))
  // The site stands where its own address says, so that links from its root hold.
  if (path === '/' && home !== '/') return redirect(home)
  const top = pathOf(home) ?? home
  const answer = path.startsWith(top) ? await answerInSite(path.slice(top.length), url, shown, snapshot) : null
  return answer ?? html(404, decoratePage(shown.page(filePathOf(NOT_FOUND_ADDRESS)) ?? '', snapshot))
}

/** @param way from the top of the site */
async function answerInSite(way: string, url: string, shown: ShownSite, snapshot: Snapshot): Promise<Answer | null> {
  const path = filePathOf(`/${way}`)
  const page = shown.page(path)
  if (page !== null) return html(200, decoratePage(page, snapshot))
  if (shown.page(`${way}/index.html`) !== null) return redirect(url.replace(/^[^?]*/, (given) => `${given}/`))
  const found = await shown.file(path)
  return found === null ? null : file(path, found)
}

function html(status: number, content: string): Answer {
  return { status, headers: { 'content-type': mediaTypeOf('index.html') }, content }
}

function file(path: string, content: OutputFile['content']): Answer {
  return { status: 200, headers: { 'content-type': mediaTypeOf(path) }, content }
}

// Not a permanent one: browsers would remember it when another site is previewed at the same address.
function redirect(location: string): Answer {
  return { status: 302, headers: { location }, content: '' }
}
