import type { Area } from '../archive.ts'

/** Whether what is said of some places is about none of those that are meant. Without places, it is about all of them. */
export function isElsewhere(places: readonly Area[], meant: readonly Area[]): boolean {
  return places.length > 0 && meant.length > 0 && !places.some((place) => isWithin(place, meant))
}

/** Whether what is said of some places leaves out some of those that are meant. */
export function isOfSomePlaces(places: readonly Area[], meant: readonly Area[]): boolean {
  return places.length > 0 && !meant.every((place) => isWithin(place, places))
}

/** Whether a place is one of others, or lies within one. */
function isWithin(place: Area, others: readonly Area[]): boolean {
  return others.includes(place) || (place.partOf !== null && isWithin(place.partOf, others))
}
