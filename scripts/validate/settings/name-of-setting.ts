import type { ValuePath } from '../valid-content.ts'

/** `['contacts', 0, 'email']` → `contacts[0].email`: in one file of many texts, the last part alone says nothing. */
export function nameOfSetting(path: ValuePath): string | null {
  if (path.length === 0) return null
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '')
}
