// Many tests are about the example in content/. Where it has been replaced, they would fail one by one without saying why.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { EXAMPLE_PARTY } from '../../scripts/validate/settings/example-settings.ts'

/** Stops a run of the tests when the content beside them is not the example. */
export default function setup(): void {
  refuseOtherContent(fileURLToPath(new URL('../../content/parties.yaml', import.meta.url)))
}

/** Refuses content whose parties, in this file, are not those of the example, or that has no parties at all. */
export function refuseOtherContent(partiesFile: string): void {
  if (existsSync(partiesFile) && readFileSync(partiesFile, 'utf8').includes(EXAMPLE_PARTY)) return
  throw new Error(
    'content/ is not the example that comes with the program, which the tests are about. Keep your own content in a ' +
      'repository of its own (README.md, “Own content, and upgrading”), where check and seal --verify look after it, and get ' +
      'the example back: git restore content site.config.ts',
  )
}
