import type { Area } from '../../scripts/model/archive.ts'
import { AREA_KINDS, type AreaKind } from '../../scripts/model/vocabulary.ts'
import { EntryTree } from '../components/entry-tree.tsx'
import { AreaLink } from '../components/links.tsx'
import { Frame } from '../frame.tsx'
import type { Page } from '../page.ts'
import { formatAreaCounts } from '../texts/format-area-counts.ts'
import { pageTemplate } from './page-template.ts'

/** All places and districts by kind, the parts of each under it, with how much concerns them. */
export const placesPage = pageTemplate('places', ({ page }) => {
  const { places } = page.texts
  return (
    <Frame page={page} title={places.title} description={places.lead}>
      <h1>{places.title}</h1>
      <p class="lead">{places.lead}</p>
      {AREA_KINDS.map((kind) => (
        <PlacesOfKind page={page} kind={kind} />
      ))}
    </Frame>
  )
})

type PlacesOfKindProps = { readonly page: Page; readonly kind: AreaKind }

const PlacesOfKind = ({ page, kind }: PlacesOfKindProps) => {
  const ofKind = page.archive.areas.filter((area) => area.kind === kind)
  if (ofKind.length === 0) return null
  return (
    <section>
      <h2>{page.texts.places.kinds[kind]}</h2>
      <EntryTree
        items={ofKind.filter(({ partOf }) => partOf?.kind !== kind)}
        partsOf={({ parts }) => parts.filter((part) => part.kind === kind)}
        entry={(area) => <Entry page={page} area={area} />}
      />
    </section>
  )
}

const Entry = ({ page, area }: { readonly page: Page; readonly area: Area }) => {
  const { places } = page.texts
  const whole = area.partOf?.kind === area.kind ? null : area.partOf
  return (
    <>
      <AreaLink page={page} to={area} />{' '}
      <span class="entry-list-note">{formatAreaCounts(area, page.texts) || places.noneYet}</span>
      {whole !== null && (
        <p>
          {places.partOf}: <AreaLink page={page} to={whole} />
        </p>
      )}
      {area.mergedInto !== null && (
        <p>
          {places.mergedInto}: <AreaLink page={page} to={area.mergedInto} />
        </p>
      )}
    </>
  )
}
