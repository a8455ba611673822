import type { Texts } from './texts.ts'

/** `12345.5` → `12 345,5` (Swedish, no-break space) or `12,345.5` (English). Four digits stand together: `1364`. */
export function formatNumber(value: number, { thousandsSeparator, decimalSign }: Texts): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.')
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, thousandsSeparator) : whole
  const sign = value < 0 ? '−' : ''
  return `${sign}${grouped}${decimals === undefined ? '' : decimalSign + decimals}`
}
