import { isUrl } from '../model/is-url.ts'

/** Whether a web address names a user, as in `https://kommunen.se@annan.example/`: readers take that for where it leads. */
export function hasUser(address: string): boolean {
  if (!isUrl(address)) return false
  const { protocol, username, password } = new URL(address)
  return /^https?:$/.test(protocol) && (username !== '' || password !== '')
}
