import { expect, test } from 'vitest'
import { placesOf } from '../../helpers/problems-in.ts'

const found = (places: string, name = 'Stortorget') =>
  placesOf('structure/survey-places', {
    'content/areas.yaml': `- { id: stortorget, name: ${name}, kind: place }\n`,
    'content/2018/surveys/dialog.yaml': `title: Dialog\nplaces: [${places}]\n`,
  })

test('a place is a name as it is printed, and no id, and stands there once', async () => {
  expect(await found('Stortorget, Särö')).toEqual([])
  expect(await found('stortorget')).toEqual(['2018/surveys/dialog.yaml:2'])
  expect(await found('Särö, Särö')).toEqual(['2018/surveys/dialog.yaml:2'])
})

test('a name that is just like its id is left', async () => {
  expect(await found('stortorget', 'stortorget')).toEqual([])
})
