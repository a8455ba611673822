import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { listen, USUAL_PORT } from '../../scripts/preview/listen.ts'
import { Refusal } from '../../scripts/report/refusal.ts'

function server(): Server {
  const made = createServer()
  onTestFinished(() => {
    made.close()
  })
  return made
}

test('only this machine is listened to', async () => {
  const one = server()
  const port = await listen(one, 0)
  expect(one.address()).toMatchObject({ address: '127.0.0.1', port })
})

test('a port that was asked for and is taken is refused, with what to do', async () => {
  const port = await listen(server(), 0)
  const refused = await listen(server(), port).catch((error) => error)
  expect(refused).toBeInstanceOf(Refusal)
  expect(refused.message).toBe(
    `Port ${port} är upptagen av ett annat program. Avsluta det, eller ange en annan port med --port.`,
  )
})

test('without a wish the next free port is taken', async () => {
  const first = await listen(server(), null)
  const second = server()
  expect(first).toBeGreaterThanOrEqual(USUAL_PORT)
  expect(await listen(second, null)).toBeGreaterThan(first)
  expect((second.address() as AddressInfo).port).toBeLessThanOrEqual(USUAL_PORT + 20)
})

test('nor does it stop at a port that the system keeps to itself', async () => {
  const one = server()
  const listenNow = one.listen.bind(one) as (...args: readonly unknown[]) => Server
  one.listen = ((port: number, ...others: readonly unknown[]) => {
    if (port > USUAL_PORT + 1) return listenNow(port, ...others)
    queueMicrotask(() => one.emit('error', Object.assign(new Error('listen EACCES'), { code: 'EACCES' })))
    return one
  }) as Server['listen']
  expect(await listen(one, null)).toBeGreaterThan(USUAL_PORT + 1)
})
