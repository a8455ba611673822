// Many tests are about the example in content/. Where it has been replaced, they would fail one by one without saying why.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { EXAMPLE_PARTY } from '../../scripts/validate/example-settings.ts'

const PARTIES = fileURLToPath(new URL('../../content/parties.yaml', import.meta.url))

/** Stops a run of the tests when the content beside them is not the example. */
export default function setup(): void {
  if (isExample(readFileSync(PARTIES, 'utf8'))) return
  throw new Error(
    'content/ is not the example that comes with the program, which the tests are about. Keep your own content in a ' +
      'repository of its own (README.md, “Own content, and upgrading”), where check and seal --verify look after it, and get ' +
      'the example back: git restore content site.config.ts',
  )
}

/** Whether these are the parties of the example. */
export function isExample(parties: string): boolean {
  return parties.includes(EXAMPLE_PARTY)
}
