import type { Area } from '../model/archive.ts'
import type { Folder } from './assemble-folder.ts'
import type { Draft } from './draft.ts'

/** Ties areas to everything that names them; folders are given oldest first. */
export function linkAreas(folders: readonly Folder[]): void {
  for (const { publication, promises, commitments, surveys } of folders) {
    for (const area of areasIn(publication.areas)) area.publications.push(publication)
    for (const { promise } of promises) for (const area of areasIn(promise.places)) area.promises.push(promise)
    for (const commitment of commitments) {
      for (const area of areasIn(commitment.places)) area.commitments.push(commitment)
      for (const outcome of commitment.outcomes) {
        for (const area of areasIn(outcome.figures.flatMap(({ places }) => places))) area.outcomes.push(outcome)
      }
    }
    for (const finding of surveys.flatMap(({ findings }) => findings)) {
      for (const area of areasIn(finding.places)) area.findings.push(finding)
    }
  }
}

function areasIn(places: readonly Area[]): readonly Draft<Area>[] {
  return [...new Set(places as readonly Draft<Area>[])]
}
