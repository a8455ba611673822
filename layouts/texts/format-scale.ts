import type { Figure } from '../../scripts/model/archive.ts'
import type { FigureScale } from '../../scripts/model/measuring/figure-scale.ts'
import { formatNumber } from './format-number.ts'
import type { Texts } from './texts.ts'

/** The labels of a scale, short enough for a phone: `Redovisat 62` and `Utlovat minst 104`; of a sum `Hopräknat 25`. */
export function formatScale(
  { isShare, figure, target }: FigureScale,
  { qualifier }: Figure,
  texts: Texts,
): { readonly figure: string; readonly target: string } {
  const { measured } = texts
  const number = (value: number) =>
    isShare ? measured.percent(formatNumber(value, texts)) : formatNumber(value, texts)
  const isSum = figure.joints.length > 0
  const amount = texts.figure[qualifier](number(Math.round(figure.value * 10) / 10))
  return {
    figure: isSum ? measured.scaleSum(amount) : measured.scaleFigure(amount),
    target: measured.scaleTarget(formatRange(target, number, texts)),
  }
}

function formatRange(
  { amount, low, high }: FigureScale['target'],
  number: (value: number) => string,
  { target }: Texts,
): string {
  switch (amount.kind) {
    case 'at-least':
    case 'share':
      return target.atLeast(number(low))
    case 'at-most':
      return target.atMost(number(low))
    case 'between':
      return target.between(number(low), number(high))
    case 'all':
      return target.all(number(low))
    case 'exactly':
    case 'words-only':
      return number(low)
  }
}
