import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Refusal } from '../report/refusal.ts'

// Nobody but this machine gets to see drafts.
const OWN_ADDRESS = '127.0.0.1'
export const USUAL_PORT = 8080
/** How many ports after the usual one are tried. */
const PORTS_TRIED = 20

/** Starts a server on this machine alone; yields its port. Without a wish for one, the first free port is taken. */
export async function listen(server: Server, wish: number | null): Promise<number> {
  if (wish !== null) return listenOn(server, wish)
  for (let port = USUAL_PORT; ; port++) {
    try {
      return await listenOn(server, port)
    } catch (error) {
      if (!isOfPort(error) || port === USUAL_PORT + PORTS_TRIED) throw error
    }
  }
}

/** Whether another port may do: Windows also keeps ranges of them to itself, which nobody may use. */
function isOfPort(error: unknown): boolean {
  return error instanceof Refusal && ['port-taken', 'port-forbidden'].includes(error.failure.kind)
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((started, failed) => {
    const fail = (error: NodeJS.ErrnoException) => failed(explain(error, port))
    server.once('error', fail)
    server.listen(port, OWN_ADDRESS, () => {
      server.off('error', fail)
      started((server.address() as AddressInfo).port)
    })
  })
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new Refusal({ kind: 'port-taken', port })
    case 'EACCES':
      return new Refusal({ kind: 'port-forbidden', port })
    default:
      return error
  }
}
