/** A number from 0 to 65535 that looks like chance: the finalizer of MurmurHash3 (Austin Appleby, public domain). */
export function draw(index: number, year: number, turn: number): number {
  let hash = (index * 0x9e3779b1) ^ (year * 0x85ebca6b) ^ (turn * 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) & 0xffff
}
