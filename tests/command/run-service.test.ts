import { join } from 'node:path'
import { expect, test } from 'vitest'
import { AS_OF_OPTION, PORT_OPTION } from '../../scripts/command/options.ts'
import { executeService, type ServiceStart } from '../../scripts/command/run-service.ts'
import { Refusal } from '../../scripts/report/refusal.ts'
import { fakeSurroundings } from '../helpers/fake-surroundings.ts'

const ROOT = join(import.meta.dirname, '../fixtures/sites/one-year')
const OPTIONS = { port: PORT_OPTION, 'as-of': AS_OF_OPTION }

async function execute(
  args: readonly string[],
  start: ServiceStart<typeof OPTIONS>,
  untilEnded = () => Promise.resolve(),
) {
  const { surroundings, written } = fakeSurroundings(['--root', ROOT, ...args], { untilEnded })
  const head = { name: 'start', purpose: { sv: 'Visar.', en: 'Shows.' }, options: OPTIONS }
  return { exitCode: await executeService(head, start, surroundings), ...written }
}

test('a service runs until it is told to end, is stopped, and exits with 0', async () => {
  const steps: string[] = []
  const start = async () => {
    steps.push('started')
    return { stop: async () => void steps.push('stopped') }
  }
  const untilEnded = async () => void steps.push('listening for the end')
  expect(await execute([], start, untilEnded)).toMatchObject({ exitCode: 0, out: '', error: '' })
  expect(steps).toEqual(['listening for the end', 'started', 'stopped'])
})

test('it is given its options, and looks up the settings and the days as often as it wants', async () => {
  await execute(['--port', '81', '--as-of', '2018-07-01'], async ({ root, lookUpSite, daysNow }, options) => {
    expect({ root, port: options.port }).toEqual({ root: ROOT, port: '81' })
    for (const _ of [1, 2]) {
      expect(await lookUpSite()).toMatchObject({ language: 'sv', site: { documentName: 'medborgarlofte' } })
      expect(daysNow('Europe/Stockholm')).toEqual({ asOf: '2018-07-01', today: '2020-06-15' })
    }
    return { stop: async () => {} }
  })
})

test('settings that cannot be used are handed over as problems', async () => {
  const root = join(import.meta.dirname, '../fixtures/broken/config-time-zone')
  const { exitCode } = await execute(['--root', root], async ({ lookUpSite }) => {
    expect(await lookUpSite()).toMatchObject({ site: null, problems: [{ rule: 'config/time-zone' }] })
    return { stop: async () => {} }
  })
  expect(exitCode).toBe(0)
})

const never = () => Promise.reject(new Error('must not run'))

test('a day that makes no sense is told before anything is started', async () => {
  expect(await execute(['--as-of', '2018'], never)).toMatchObject({
    exitCode: 2,
    error: expect.stringContaining('--as-of är 2018'),
  })
})

test('help is shown without starting anything', async () => {
  const { exitCode, out } = await execute(['--help'], never)
  expect(exitCode).toBe(0)
  expect(out).toContain('--port NUMMER')
})

test('what cannot be had is refused in its own words, with exit code 1', async () => {
  const { exitCode, error } = await execute([], () => Promise.reject(new Refusal({ kind: 'port-taken', port: 81 })))
  expect({ exitCode, error }).toEqual({
    exitCode: 1,
    error: 'Port 81 är upptagen av ett annat program. Avsluta det, eller ange en annan port med --port.\n',
  })
})

test('a fault of our own is told as one', async () => {
  const { exitCode, error } = await execute([], () => Promise.reject(new Error('Disken är full.')))
  expect(exitCode).toBe(1)
  expect(error).toContain('Programmet stannade på ett oväntat fel: Disken är full.')
})
