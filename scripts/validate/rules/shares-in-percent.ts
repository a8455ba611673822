import { isPercent } from '../../model/measuring/is-percent.ts'
import type { Report } from '../../report/problem.ts'
import { figuresIn } from '../figures-in.ts'
import { withoutNoise } from '../printed-precision.ts'
import { targetsOf } from '../targets-of.ts'
import type { Valid, ValidContent, ValuePath } from '../valid-content.ts'

/** Less than one percentage point is a small change, and not a part of one. */
const POINTS = /^(?:procentenhet|percentage point)/i

/**
 * Shares are written in percent: `share: 0.8` is 0.8 percent, and was more likely meant to be 80. The shares of answers are
 * looked at together, in their sum: some answers are given by less than one in a hundred.
 */
export function sharesInPercent(content: ValidContent, report: Report): void {
  for (const { valid, path, share } of [...targetShares(content), ...responseShares(content), ...reported(content)]) {
    if (share <= 0 || share >= 1) continue
    report('figures/fraction', valid.placeOf(path), { value: String(share), wanted: String(withoutNoise(share * 100)) })
  }
}

type Located = { readonly valid: Valid<unknown>; readonly path: ValuePath; readonly share: number }

function targetShares({ publications }: ValidContent): readonly Located[] {
  return publications.flatMap(({ commitments }) =>
    commitments.flatMap((valid) =>
      targetsOf(valid.fields).flatMap(({ path, target: { share } }) =>
        share === undefined ? [] : [{ valid, path: [...path, 'share'], share }],
      ),
    ),
  )
}

function responseShares({ publications }: ValidContent): readonly Located[] {
  return publications.flatMap(({ surveys }) =>
    surveys.flatMap((valid) => {
      const share = valid.fields['response-rate']?.share
      return share === undefined ? [] : [{ valid, path: ['response-rate', 'share'], share }]
    }),
  )
}

function reported(content: ValidContent): readonly Located[] {
  return figuresIn(content)
    .filter(({ figure: { unit } }) => isPercent(unit) && !POINTS.test(unit.trim()))
    .map(({ valid, path, figure }) => ({ valid, path: [...path, 'value'], share: figure.value }))
}
