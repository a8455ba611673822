import { type Browser, chromium } from 'playwright-core'
import { inject } from 'vitest'

// A browser that asks nobody on the net for anything; the sandbox is not to be had in containers.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A real Chromium with a profile of its own, without a window. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: inject('chromium'), args: FLAGS })
}
