/**
 * An address with what no URI has (RFC 3986) written as `%` and digits: spaces, which part the addresses of a cell, and letters
 * such as å. What was an URI stays as it is.
 */
export function asUri(address: string): string {
  return address.replace(/[^\w.~:/?#[\]@!$&'()*+,;=%-]/gu, encodeURIComponent)
}
