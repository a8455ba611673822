import type { Survey } from '../archive.ts'

/** The part of those asked who answered, in percent, where the source gives both numbers exactly but not the rate. */
export function computedResponseRate({ respondents, invited, responseRate }: Survey): number | null {
  if (responseRate !== null || respondents?.qualifier !== 'exactly' || !invited) return null
  return (respondents.count * 100) / invited
}
