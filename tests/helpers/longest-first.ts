import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

// Of the others none takes two minutes.
const LONGEST = ['tests/browser/every-page.test.ts', 'tests/unbreakable.test.ts']

/**
 * The order of the test files: those that take minutes come first, so that none of them begins when all others are done and
 * a processor stands idle. Vitest itself begins with the largest files, as it knows of no earlier run on a new checkout.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLongest = ({ moduleId }: TestSpecification) => LONGEST.includes(relative(this.ctx.config.root, moduleId))
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))]
  }
}
