import { expect, test } from 'vitest'
import { groupComparison } from '../../../scripts/model/surveys/group-comparison.ts'
import { answer, answerGroup, question } from '../../helpers/build-archive.ts'

const sum = answer('Positiva', 92)

test('everybody comes first, then the groups in their order', () => {
  const groups = [answerGroup({ answers: [answer('Ja', 80)] }), answerGroup({ isSuppressed: true })]
  const compared = groupComparison(question({ groups }))
  expect(compared?.lines).toMatchObject([
    { group: null, value: { share: 90 } },
    { group: groups[0], value: { share: 80 } },
    { group: groups[1], value: { kind: 'suppressed' } },
  ])
})

test.each([
  { group: answerGroup({ answers: [answer('Positiva', 80)] }), name: 'Positiva', because: 'groups have the sum' },
  {
    group: answerGroup({ answers: [answer('Nej', 5), answer('Ja', 80)] }),
    name: 'Ja',
    because: 'they have answers only',
  },
  { group: answerGroup({ isSuppressed: true }), name: 'Positiva', because: 'nothing of theirs is shown' },
])('groups are compared by $name when $because', ({ group, name }) => {
  expect(groupComparison(question({ aggregates: [sum], groups: [group] }))?.answer).toMatchObject({
    text: { sv: name },
  })
})

test('the scale is that of the question, or else of the groups', () => {
  const index = { value: 2.4, from: 0, to: 6 }
  expect(groupComparison(question({ answers: [], groups: [answerGroup({ index })] }))?.index).toBe(index)
  expect(groupComparison(question({ groups: [answerGroup()] }))?.index).toBeNull()
})

test('a question without groups has nothing to compare', () => {
  expect(groupComparison(question())).toBeNull()
})
