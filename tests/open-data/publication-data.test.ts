import { expect, test } from 'vitest'
import { publicationData } from '../../scripts/open-data/publication-data.ts'
import { archive, area, correction, party, publication } from '../helpers/build-archive.ts'

test('a correction of a name that publications share says which one it is about, as it is written', () => {
  const made = publication()
  const unit = { id: 'möte', one: { sv: 'möte' }, many: { sv: 'möten' } }
  const corrections = [
    correction({ concerns: { kind: 'party', publication: made, party: party() } }),
    correction({ concerns: { kind: 'area', publication: made, area: area() } }),
    correction({ concerns: { kind: 'unit', publication: made, unit } }),
  ]
  const data = publicationData(archive({ publications: [made] }), { ...made, corrections })
  expect(data.corrections.map(({ concerns }) => concerns)).toEqual([
    '2018/names/parties/kommun',
    '2018/names/areas/torget',
    '2018/names/units/möte',
  ])
})
