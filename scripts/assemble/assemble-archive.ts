import type { Archive, GlossaryEntry, Party, Publication, ThemeHistory } from '../model/archive.ts'
import type { Day } from '../model/dates.ts'
import { measure } from '../model/measuring/measure.ts'
import { daysOf } from '../model/periods/period-state.ts'
import type { SiteConfig } from '../model/site-config.ts'
import { standingOn } from '../model/standing.ts'
import type { Valid, ValidContent } from '../validate/valid-content.ts'
import { assembleCorrections } from './assemble-corrections.ts'
import { assembleFolder, byPeriod, type Folder } from './assemble-folder.ts'
import { assembleAreas, assembleParties } from './assemble-parties.ts'
import type { Assembly } from './assemble-publication.ts'
import { assembleUnits } from './assemble-units.ts'
import type { Draft } from './draft.ts'
import { findUnseen } from './find-unseen.ts'
import { freezeDeeply } from './freeze-deeply.ts'
import { linkAreas } from './link-areas.ts'
import { linkLineage } from './link-lineage.ts'
import { linkSurveys } from './link-surveys.ts'
import { linkThemes } from './link-themes.ts'
import type { Audience } from './view.ts'
import { type Wording, wordingIn } from './wording.ts'

/**
 * The archive as it is seen on a day: linked both ways, judged and frozen.
 *
 * Drafts, publications and surveys whose date of publication is still to come and reports later than `asOf` are left out,
 * and so are references to them. Only an archive for staff has the drafts, and the publications and surveys to come, marked
 * by `release`. What only such texts use goes with them: names that publications share, and files in `files/`.
 *
 * @param content without errors
 */
export function assembleArchive(
  content: ValidContent,
  site: SiteConfig,
  asOf: Day,
  audience: Audience = 'public',
): Archive {
  const wording = wordingIn(site)
  const unseen = findUnseen(content, { site, asOf, audience, wording })
  const seenIn = <Fields extends { readonly id: string }>(
    list: 'parties' | 'areas',
    entries: readonly Valid<Fields>[],
  ) => entries.map(fieldsOf).filter(({ id }) => !unseen.names[list].has(id))
  const parties = assembleParties(seenIn('parties', content.parties), wording)
  const areas = assembleAreas(seenIn('areas', content.areas), wording)
  const unitNamed = assembleUnits(content.units.map(fieldsOf), wording)
  const assembly: Assembly = { site, asOf, audience, unseen, wording, parties, areas, unitNamed }
  const folders = content.publications
    .map((valid) => assembleFolder(valid, assembly))
    .filter((folder) => folder !== null)
    .sort(byPeriod)
  linkThemes(folders)
  linkSurveys(folders, wording)
  linkLineage(folders, wording)
  judgeCommitments(folders, asOf)
  listCommitmentsByParty(folders, parties)
  linkAreas(folders)
  const publications = folders.map(({ publication }) => publication)
  return freezeDeeply<Archive>({
    site,
    asOf,
    publications,
    themeHistories: themeHistoriesOf(publications),
    parties: [...parties.values()],
    areas: [...areas.values()],
    glossary: glossaryFrom(content, wording),
    corrections: assembleCorrections(folders, { site, wording, asOf, parties, areas, unitNamed }),
    redirects: content.redirects.map(({ fields: { from, to } }) => ({ from, to })),
  })
}

function fieldsOf<Fields>({ fields }: { readonly fields: Fields }): Fields {
  return fields
}

function judgeCommitments(folders: readonly Folder[], asOf: Day): void {
  for (const { publication, commitments } of folders) {
    const period = daysOf(publication.period)
    for (const commitment of commitments) {
      commitment.standing = standingOn(asOf, commitment.outcomes, commitment.due)
      commitment.measurements = [...measure({ ...commitment, period })]
    }
  }
}

function listCommitmentsByParty(folders: readonly Folder[], parties: ReadonlyMap<string, Draft<Party>>): void {
  for (const commitment of folders.flatMap(({ commitments }) => commitments)) {
    for (const id of new Set(commitment.by.map(({ party }) => party.id))) parties.get(id)?.commitments.push(commitment)
  }
}

/** Grouped by id, in the order in which the ids first appear; the title is the latest one. */
function themeHistoriesOf(publications: readonly Publication[]): readonly ThemeHistory[] {
  const themes = publications.flatMap((publication) => publication.themes)
  return [...new Set(themes.map(({ id }) => id))].map((id) => {
    const ofId = themes.filter((theme) => theme.id === id)
    return { id, themes: ofId, title: ofId.at(-1)?.title ?? {} }
  })
}

function glossaryFrom(content: ValidContent, wording: Wording): readonly GlossaryEntry[] {
  return content.glossary.map(({ fields }) => ({
    id: fields.id,
    word: wording.text(fields.word),
    explanation: wording.text(fields.explanation),
    synonyms: fields.synonyms,
  }))
}
