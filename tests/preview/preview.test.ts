// The preview as staff have it: the command itself, a real browser, and files that are written while both run.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { scriptWords, TOP } from '../helpers/run-script.ts'
import { startBrowser } from '../helpers/start-browser.ts'
import { type SiteFiles, writeSite } from '../helpers/write-site.ts'
import { COMMITMENTS_FILE, PREVIEWED_FILES, PROMISE_FILE, publicationOfYear, SETTINGS } from './preview-source.ts'

const PATIENCE = { timeout: 30_000 }
const PROMISE = '2018/loften/grannsamverkan/'

let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser?.close())

type Command = { readonly child: ChildProcess; readonly said: () => string; readonly ended: Promise<unknown> }

/** The command in a process group of its own, so that everything it has started can be looked for. */
function start(...args: readonly string[]): Command {
  const child = spawn(process.execPath, scriptWords('start', args), { cwd: TOP, detached: true })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += text))
  const ended = once(child, 'close').then(([code]) => code)
  onTestFinished(async () => {
    child.kill('SIGTERM')
    await ended
  })
  return { child, said: () => said, ended }
}

async function addressOf({ said, ended }: Command): Promise<string> {
  const found = () => /http:\/\/127\.0\.0\.1:\d+\//.exec(said())?.[0]
  const died = ended.then((code) => Promise.reject(new Error(`The preview has ended with ${code}: ${said()}`)))
  const address = vi.waitFor(() => found() ?? Promise.reject(new Error('no address yet')), PATIENCE)
  return Promise.race([address, died])
}

/** A site that is previewed, and a page of it in a browser. */
async function preview(files: SiteFiles = {}, path = PROMISE) {
  const root = await writeSite({ ...PREVIEWED_FILES, ...files })
  const command = start('--root', root, '--port', '0', '--as-of', '2019-03-01')
  const address = await addressOf(command)
  const page = await browser.newPage()
  onTestFinished(() => page.close())
  await page.goto(address + path)
  const write = (file: string, content: string) => writeFile(join(root, file), content)
  return { root, command, address, page, write }
}

const shows = (page: Page, words: string) => page.getByText(words).first().waitFor(PATIENCE)
const showsNoMore = (page: Page, words: string) =>
  page
    .getByText(words)
    .first()
    .waitFor({ ...PATIENCE, state: 'detached' })

test('a saved text is on the page', async () => {
  const { page, write, command } = await preview()
  await shows(page, 'Vi utbildar grannar.')
  await write(PROMISE_FILE, PREVIEWED_FILES[PROMISE_FILE].replace('utbildar', 'besöker'))
  await shows(page, 'Vi besöker grannar.')
  await vi.waitFor(() =>
    expect(command.said()).toMatch(/^\d\d:\d\d:\d\d {2}content\/2018\/promises\/grannsamverkan\.md – 0 fel/m),
  )
})

test('an error is on the page with its file and line until it is mended, and the reader stays where they were', async () => {
  const long = `${PREVIEWED_FILES[PROMISE_FILE]}${'\nEn rad till.\n'.repeat(200)}\nSist på sidan.\n`
  const { page, write } = await preview({ [PROMISE_FILE]: long })
  const last = page.getByText('Sist på sidan.')
  const placeOfLast = async () => Math.round((await last.boundingBox())?.y ?? 0)
  await last.scrollIntoViewIfNeeded()
  const before = await placeOfLast()
  await write(COMMITMENTS_FILE, PREVIEWED_FILES[COMMITMENTS_FILE].replace('[kommun]', '[komun]'))
  await shows(page, 'content/2018/commitments.yaml:4:8')
  await shows(page, 'Det finns ingen part komun i parties.yaml.')
  // Its words may be there before its style.
  await expect.poll(() => page.locator('.preview-panel').boundingBox(), PATIENCE).toMatchObject({ y: 0 })
  await expect.poll(placeOfLast, PATIENCE).toBe(before)
  await write(COMMITMENTS_FILE, PREVIEWED_FILES[COMMITMENTS_FILE])
  await page.locator('.preview-panel').waitFor({ ...PATIENCE, state: 'detached' })
  await expect.poll(placeOfLast, PATIENCE).toBe(before)
})

test('half a file, broken settings and a folder that is moved away do no lasting harm', async () => {
  const { page, write, root } = await preview()
  await write(PROMISE_FILE, '---\ntitle: Grann')
  await shows(page, 'content/2018/promises/grannsamverkan.md')
  await write(PROMISE_FILE, PREVIEWED_FILES[PROMISE_FILE].replace('utbildar', 'ringer'))
  await shows(page, 'Vi ringer grannar.')
  await write('site.config.ts', SETTINGS.slice(0, 50))
  await shows(page, 'site.config.ts:')
  await write('site.config.ts', SETTINGS.replace('Löften i Ekköping', 'Löften i Storköping'))
  await shows(page, 'Löften i Storköping')
  await rename(join(root, 'content/2018'), join(root, 'elsewhere'))
  await shows(page, 'Det finns inget medborgarlöfte i mappen content.')
  await rename(join(root, 'elsewhere'), join(root, 'content/2018'))
  await showsNoMore(page, 'Det finns inget medborgarlöfte i mappen content.')
  await shows(page, 'Vi ringer grannar.')
})

test('a site that has never been without errors shows them, and then itself', async () => {
  const { page, write } = await preview({ 'site.config.ts': SETTINGS.slice(0, 50) })
  await shows(page, 'Webbplatsen visas så snart felen är rättade.')
  await write('site.config.ts', SETTINGS)
  await shows(page, 'Vi utbildar grannar.')
})

test('a draft is shown, marked, and without its mark when it is published', async () => {
  const { page, write, address } = await preview(publicationOfYear('2019', 'state: draft'), '')
  expect(await page.locator('.release-badge').first().innerText()).toBe('Utkast')
  await page.goto(`${address}2019/loften/belysning/`)
  expect(await page.locator('main').innerText()).toMatch(/^Utkast – syns bara i förhandsvisningen\./)
  const [[file = '', text = ''] = []] = Object.entries(publicationOfYear('2019', 'state: published'))
  await write(file, String(text))
  await page.locator('.release-mark').waitFor({ ...PATIENCE, state: 'detached' })
})

test('a page that does not exist yet appears when its file does', async () => {
  const { page, root, write } = await preview({}, '2019/loften/belysning/')
  await shows(page, 'Sidan finns inte')
  const files = Object.entries(publicationOfYear('2019', 'state: draft'))
  await mkdir(join(root, 'content/2019/promises'), { recursive: true })
  for (const [file, text] of files) await write(file, String(text))
  await shows(page, 'Vi lyser upp.')
})

test('search finds what has just been written, and the PDF is that of the draft', async () => {
  const { page, write, address } = await preview(publicationOfYear('2019', 'state: draft'))
  await write(PROMISE_FILE, PREVIEWED_FILES[PROMISE_FILE].replace('utbildar', 'bjuder kaffe åt'))
  await shows(page, 'bjuder kaffe')
  await page.goto(`${address}sok/?q=kaffe`)
  await page.getByRole('heading', { name: 'Grannsamverkan' }).waitFor(PATIENCE)
  const pdf = await fetch(`${address}2019/utskrift/medborgarlofte-2019.pdf`)
  expect(pdf.headers.get('content-type')).toBe('application/pdf')
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
})

test('a page out of sight catches up when it is seen again', async () => {
  const { page, write } = await preview()
  await page.evaluate(setVisibility, 'hidden')
  await write(PROMISE_FILE, PREVIEWED_FILES[PROMISE_FILE].replace('utbildar', 'hjälper'))
  await vi.waitFor(
    async () => expect(await (await fetch(page.url())).text()).toContain('Vi hjälper grannar.'),
    PATIENCE,
  )
  expect(await page.locator('main').innerText()).toContain('Vi utbildar grannar.')
  await page.evaluate(setVisibility, 'visible')
  await shows(page, 'Vi hjälper grannar.')
})

/** Runs in the page. */
function setVisibility(state: string): void {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
  document.dispatchEvent(new Event('visibilitychange'))
}

describe('the command', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends it with exit code 0, and nothing that it started is left',
    async (signal) => {
      const { command, page, address } = await preview()
      await page.goto(`${address}sok/?q=grannar`)
      await page.getByRole('heading', { name: 'Grannsamverkan' }).waitFor(PATIENCE)
      await fetch(`${address}2018/utskrift/medborgarlofte-2018.pdf`)
      command.child.kill(signal)
      // npm passes on what the terminal has said already, at whatever moment.
      const again = setInterval(() => command.child.kill(signal), 1)
      expect(await command.ended.finally(() => clearInterval(again))).toBe(0)
      const group = -(command.child.pid ?? Number.NaN)
      await vi.waitFor(() => expect(() => process.kill(group, 0)).toThrow('ESRCH'), PATIENCE)
      await expect(fetch(address)).rejects.toThrow()
    },
  )

  test('ends as well while everything it looks at is being taken away', async () => {
    const { command, root } = await preview()
    await rm(root, { recursive: true })
    // The site of a test is removed at its end.
    await mkdir(root)
    command.child.kill('SIGINT')
    expect(await command.ended).toBe(0)
  })

  test('tells of the address and of the problems, as the check does', async () => {
    const files = { [COMMITMENTS_FILE]: PREVIEWED_FILES[COMMITMENTS_FILE].replace('[kommun]', '[komun]') }
    const { command, address } = await preview(files)
    expect(command.said()).toContain(`Förhandsvisning: ${address}\n`)
    expect(command.said()).toContain('content/2018/commitments.yaml\n')
    expect(command.said()).toMatch(/\n1 fel, \d+ varningar\n/)
  })

  test('a port that is taken is told, with exit code 1', async () => {
    const root = await writeSite(PREVIEWED_FILES)
    const other = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void other.close())
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { ended, said } = start('--root', root, '--port', String(port))
    expect(await ended).toBe(1)
    expect(said()).toBe(
      `Port ${port} är upptagen av ett annat program. Avsluta det, eller ange en annan port med --port.\n`,
    )
  })

  test.each([
    [['--port', 'hej'], '--port är hej, men ska vara ett heltal från 0 till 65535.'],
    [['--as-of', '2019'], '--as-of är 2019, men ska vara en hel dag, till exempel 2019-02-01.'],
    [['--root', '/finns/inte'], 'Mappen /finns/inte finns inte. Ange en annan med --root.'],
  ])('what makes no sense gives exit code 2: %j', async (args, message) => {
    const { ended, said } = start(...args)
    expect(await ended).toBe(2)
    expect(said()).toBe(`${message}\nSe vad som går att skriva: npm run start -- --help\n`)
  })

  test('help names its options', async () => {
    const { ended, said } = start('--help')
    expect(await ended).toBe(0)
    for (const option of ['--port NUMMER', '--as-of DATUM', '--root MAPP']) expect(said()).toContain(option)
  })
})
