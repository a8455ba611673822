import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { PREVIEW_EVENTS_ADDRESS } from '../model/addresses.ts'
import { answerRequest } from './answer-request.ts'
import type { Answer, Asked } from './exchange.ts'
import { refuseRequest } from './refuse-request.ts'
import type { ReloadEvents } from './reload-events.ts'
import type { Snapshot } from './snapshot.ts'
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
    if (asked.url === PREVIEW_EVENTS_ADDRESS && refuseRequest(asked, current().language) === null) {
      events.connect(response, current().version)
    } else {
      write(response, await answerRequest(asked, current(), workshop), asked)
    }
  })
}

function askedBy({ method = '', url = '', headers }: IncomingMessage): Asked {
  return { method, url, host: headers.host ?? '' }
}

function write(response: ServerResponse, { status, headers, content }: Answer, { method }: Asked): void {
  response.writeHead(status, { ...HEADERS, ...headers, 'content-length': Buffer.byteLength(content) })
  response.end(method === 'HEAD' ? undefined : content)
}
