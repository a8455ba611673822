/** What a link to a file leads to, without what follows it: `files/karta.pdf` of `files/karta.pdf#page=2`. */
export function pathOfLink(link: string): string {
  return link.replace(/[?#].*$/, '')
}
