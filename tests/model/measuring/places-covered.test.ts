import { expect, test } from 'vitest'
import { isElsewhere, isOfSomePlaces } from '../../../scripts/model/measuring/places-covered.ts'
import { area, sv } from '../../helpers/build-archive.ts'

const TORGET = area()
const FONTANEN = area({ id: 'fontanen', name: sv('Fontänen'), partOf: TORGET })
const HAMNEN = area({ id: 'hamnen', name: sv('Hamnen') })

test.each([
  { name: 'nowhere in particular', places: [], meant: [TORGET], elsewhere: false, some: false },
  { name: 'somewhere, where everywhere is meant', places: [HAMNEN], meant: [], elsewhere: false, some: true },
  { name: 'in the very place', places: [TORGET], meant: [TORGET], elsewhere: false, some: false },
  { name: 'in one more', places: [TORGET, HAMNEN], meant: [TORGET], elsewhere: true, some: false },
  { name: 'in one of two', places: [TORGET], meant: [TORGET, HAMNEN], elsewhere: false, some: true },
  { name: 'in a part of it', places: [FONTANEN], meant: [TORGET], elsewhere: false, some: true },
  {
    name: 'in a part of one and all of another',
    places: [FONTANEN, HAMNEN],
    meant: [TORGET, HAMNEN],
    elsewhere: false,
    some: true,
  },
  { name: 'in another', places: [HAMNEN], meant: [TORGET], elsewhere: true, some: true },
])('$name: elsewhere $elsewhere, in some of them $some', ({ places, meant, elsewhere, some }) => {
  expect([isElsewhere(places, meant), isOfSomePlaces(places, meant)]).toEqual([elsewhere, some])
})
