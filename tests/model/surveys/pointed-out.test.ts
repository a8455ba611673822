import { expect, test } from 'vitest'
import type { Area } from '../../../scripts/model/archive.ts'
import { pointedOut } from '../../../scripts/model/surveys/pointed-out.ts'
import { finding } from '../../helpers/build-archive.ts'

test('a place that several findings name is listed once, where it is first named', () => {
  const [torget, parken] = ['torget', 'parken'].map((id) => ({ id }) as Area) as [Area, Area]
  const findings = [finding({ places: [torget] }), finding(), finding({ places: [parken, torget] })]
  expect(pointedOut({ findings })).toEqual([torget, parken])
})
