import { describe, expect, test } from 'vitest'
import type { SealLine } from '../../scripts/model/seal.ts'
import { sealedOrders } from '../../scripts/seal/commitment-order.ts'

const line = (id: string, standsAfter?: string | null): SealLine => ({
  entry: {
    kind: 'commitment',
    item: `2018/a/${id}`,
    content: {},
    addresses: [],
    date: '2018-01-15',
    previous: null,
    ...(standsAfter !== undefined && { standsAfter: standsAfter === null ? null : `2018/a/${standsAfter}` }),
  },
  sha256: '',
  publication: '2018',
  line: 1,
})

describe('commitments are expected', () => {
  test.each([
    { name: 'as they were sealed', lines: [line('x', null), line('y', 'x'), line('z', 'y')], order: ['x', 'y', 'z'] },
    {
      name: 'with a later one where it was put',
      lines: [line('x', null), line('y', 'x'), line('z', 'x')],
      order: ['x', 'z', 'y'],
    },
    {
      name: 'with one that was withdrawn and put elsewhere where it was sealed last',
      lines: [line('x', null), line('y', 'x'), line('x', 'y')],
      order: ['y', 'x'],
    },
    {
      name: 'in no order where they were sealed by the first version',
      lines: [line('x'), line('y'), line('z', null)],
      order: ['z'],
    },
  ])('$name', ({ lines, order }) => {
    expect(sealedOrders(lines).get('2018/a')).toEqual(order.map((id) => `2018/a/${id}`))
  })
})
