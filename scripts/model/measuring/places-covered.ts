import type { Area } from '../archive.ts'

/**
 * Whether what is said of some places is about others than those that are meant, or about others too, so that nobody knows how
 * much of it is where it was meant. Without places, all are meant.
 */
export function isElsewhere(places: readonly Area[], meant: readonly Area[]): boolean {
  return meant.length > 0 && !places.every((place) => isWithin(place, meant))
}

/** Whether what is said of some places leaves out some of those that are meant. */
export function isOfSomePlaces(places: readonly Area[], meant: readonly Area[]): boolean {
  const isOfAll = meant.length > 0 && meant.every((place) => isWithin(place, places))
  return places.length > 0 && !isOfAll
}

/** Whether a place is one of others, or lies within one. */
function isWithin(place: Area, others: readonly Area[]): boolean {
  return others.includes(place) || (place.partOf !== null && isWithin(place.partOf, others))
}
