import type { Publication } from '../model/archive.ts'
import { compareFields } from './compare-fields.ts'
import { comparePromises } from './compare-promises.ts'
import { compareSurveys } from './compare-surveys.ts'
import { compareThemes } from './compare-themes.ts'
import type { Comparison } from './comparison.ts'
import { publicationJson } from './json/publication-json.ts'
import { PUBLICATION_FIELDS } from './record-fields.ts'

/**
 * What has changed from one publication to another, or from one version of a publication to another version of it.
 *
 * Nothing is guessed: promises belong together when a publication says so (`continues`), those of two versions when their
 * ids are the same. What came of the promises is no part of it. The two may come from different archives.
 */
export function comparePublications(earlier: Publication, later: Publication): Comparison {
  const themes = compareThemes(earlier, later)
  return {
    earlier,
    later,
    of: earlier.id === later.id ? 'versions' : 'publications',
    fields: compareFields(publicationJson(earlier), publicationJson(later), PUBLICATION_FIELDS),
    themes,
    promises: comparePromises(earlier, later, themes),
    surveys: compareSurveys(earlier, later),
  }
}
