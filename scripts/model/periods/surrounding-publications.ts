import type { Area, Publication } from '../archive.ts'
import { daysOf } from './period-state.ts'

/**
 * The publications that hold on some of the same days as one, for an area that its own areas are part of (`wider`) or for parts
 * of its areas (`narrower`). One without areas is for all of them. Computed.
 */
export function surroundingPublications(
  publication: Publication,
  publications: readonly Publication[],
): { readonly wider: readonly Publication[]; readonly narrower: readonly Publication[] } {
  // Days take longer to compare than areas, and every page of every publication asks.
  const isBeside = (other: Publication) => other !== publication && sharesDays(publication, other)
  return {
    wider: publications.filter((other) => isWithin(publication, other) && isBeside(other)),
    narrower: publications.filter((other) => isWithin(other, publication) && isBeside(other)),
  }
}

function sharesDays(one: Publication, other: Publication): boolean {
  const [a, b] = [daysOf(one.period), daysOf(other.period)]
  return (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to)
}

function isWithin({ areas: parts }: Publication, { areas: wholes }: Publication): boolean {
  if (wholes.length === 0) return parts.length > 0
  return parts.some((part) => wholesOf(part).some((whole) => wholes.includes(whole)))
}

function wholesOf({ partOf }: Area): readonly Area[] {
  return partOf === null ? [] : [partOf, ...wholesOf(partOf)]
}
