import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { PREVIEW_EVENTS_ADDRESS } from '../model/addresses.ts'
import { mediaTypeOf } from '../model/media-type.ts'
import type { ReportLanguage } from '../report/report-language.ts'
import { answerRequest } from './answer-request.ts'
import type { Answer, Asked } from './exchange.ts'
import { refuseRequest } from './refuse-request.ts'
import type { ReloadEvents } from './reload-events.ts'
import type { Snapshot } from './snapshot.ts'
import { previewWordsIn } from './words.ts'
import type { Workshop } from './workshop.ts'

type Served = {
  /** What there is to show now. */
  readonly current: () => Snapshot
  readonly workshop: Workshop
  readonly events: ReloadEvents
}

// Whatever is shown may be another thing a moment later, and is for no other site to use.
const HEADERS = {
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
}

/** A web server, not started yet, that answers with what there is to show. */
export function servePreview({ current, workshop, events }: Served): Server {
  return createServer(async (request, response) => {
    const asked = askedBy(request)
    try {
      if (asked.url === PREVIEW_EVENTS_ADDRESS && refuseRequest(asked, current().language) === null) {
        events.connect(response, current().version)
      } else {
        write(response, await answerRequest(asked, current(), workshop), asked)
      }
    } catch (error) {
      // Nobody else would catch it, and one page that fails would end the preview.
      if (response.headersSent) response.destroy()
      else write(response, failureOf(error, current().language), asked)
    }
  })
}

function askedBy({ method = '', url = '', headers }: IncomingMessage): Asked {
  return { method, url, host: headers.host ?? '' }
}

function failureOf(error: unknown, language: ReportLanguage): Answer {
  const words = previewWordsIn(language).failure(error instanceof Error ? error.message : '')
  return { status: 500, headers: { 'content-type': mediaTypeOf('failure.txt') }, content: `${words}\n` }
}

function write(response: ServerResponse, { status, headers, content }: Answer, { method }: Asked): void {
  response.writeHead(status, { ...HEADERS, ...headers, 'content-length': Buffer.byteLength(content) })
  response.end(method === 'HEAD' ? undefined : content)
}
