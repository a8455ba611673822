import { mediaTypeOf } from '../model/media-type.ts'
import type { ReportLanguage } from '../report/report-language.ts'
import type { Answer, Asked } from './exchange.ts'
import { previewWordsIn } from './words.ts'

// Any other name leads here only through a name server of somebody who wants to read along (DNS rebinding).
const OWN_NAMES: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost'])

/** Why a request gets no answer; `null` when it gets one. */
export function refuseRequest({ method, url, host }: Asked, language: ReportLanguage): Answer | null {
  const words = previewWordsIn(language)
  if (!OWN_NAMES.has(host.replace(/:\d+$/, '').toLowerCase())) return refusal(403, words.refusedHost)
  if (method !== 'GET' && method !== 'HEAD') return refusal(405, words.refusedMethod, { allow: 'GET, HEAD' })
  return pathOf(url) === null ? refusal(400, words.refusedAddress) : null
}

/** The path that a request asks for, percent-decoded; `null` when it makes no sense. */
export function pathOf(url: string): string | null {
  const [path] = /^\/[^?#]*/.exec(url) ?? []
  try {
    return path === undefined ? null : decodeURIComponent(path)
  } catch {
    // A percent sign that no number follows.
    return null
  }
}

function refusal(status: number, words: string, headers: Answer['headers'] = {}): Answer {
  return { status, headers: { 'content-type': mediaTypeOf('refusal.txt'), ...headers }, content: `${words}\n` }
}
