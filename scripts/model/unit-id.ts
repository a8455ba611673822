/** What a unit is known by: units are the same whatever their capital letters. */
export function unitId(name: string): string {
  return name.trim().toLowerCase()
}
