import type { Corrected } from '../model/archive.ts'
import { nameItem } from '../model/seal.ts'

/** What a correction is about, as `concerns` names it in content; of what was withdrawn, its publication. */
export function correctedReference(concerned: Corrected): string {
  switch (concerned.kind) {
    case 'publication':
    case 'withdrawn':
      return concerned.publication.id
    case 'promise':
      return concerned.promise.reference
    case 'commitment':
      return concerned.commitment.reference
    case 'survey':
      return concerned.survey.reference
    case 'report':
      return `${concerned.report.publication.id}/${concerned.report.id}`
    case 'file':
      return `${concerned.publication.id}/files/${concerned.path}`
    case 'party':
      return nameItem({ publication: concerned.publication.id, list: 'parties', id: concerned.party.id })
    case 'area':
      return nameItem({ publication: concerned.publication.id, list: 'areas', id: concerned.area.id })
    case 'unit':
      return nameItem({ publication: concerned.publication.id, list: 'units', id: concerned.unit.id })
  }
}
