import type { ServerResponse } from 'node:http'

/** The open pages, which are told when there is something else to show (server-sent events, HTML Living Standard 9.2). */
export type ReloadEvents = {
  /** Keeps the answer open, and tells at once what there is to show now. */
  readonly connect: (response: ServerResponse, version: string) => void
  readonly tell: (version: string) => void
  readonly close: () => void
}

// A page whose server is gone asks again this soon, so that it is up to date when the server is back.
const RETRY_MS = 500

/** Opens a stream that nobody listens to yet. */
export function openReloadEvents(): ReloadEvents {
  const open = new Set<ServerResponse>()
  return {
    connect(response, version) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
      response.write(`retry: ${RETRY_MS}\n${messageOf(version)}`)
      open.add(response)
      response.on('close', () => open.delete(response))
    },
    tell(version) {
      for (const response of open) response.write(messageOf(version))
    },
    close() {
      for (const response of open) response.end()
    },
  }
}

function messageOf(version: string): string {
  return `data: ${version}\n\n`
}
