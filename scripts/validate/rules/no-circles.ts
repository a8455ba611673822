import type { Report } from '../../report/problem.ts'
import type { Valid, ValidContent } from '../valid-content.ts'

type Node = { readonly id: string; readonly next: string | undefined; readonly valid: Pick<Valid<unknown>, 'placeOf'> }

/** Nothing is part of itself or merged into itself, be it by way of others: whoever follows the links must arrive. */
export function noCircles({ parties, areas, publications }: ValidContent, report: Report): void {
  for (const key of ['part-of', 'merged-into'] as const) {
    for (const list of [parties, areas]) {
      reportCircles(
        key,
        list.map((valid) => ({ id: valid.fields.id, next: valid.fields[key], valid })),
        report,
      )
    }
  }
  const surveys = publications.flatMap(({ id, surveys }) =>
    surveys.map((valid) => ({ id: `${id}/${valid.id}`, next: valid.fields['part-of'], valid })),
  )
  reportCircles('part-of', surveys, report)
  reportOwnComparisons(publications, report)
}

// That a question of last year is compared with one of this year, and the other way round, says the same thing twice.
function reportOwnComparisons(publications: ValidContent['publications'], report: Report): void {
  for (const { id: publication, surveys } of publications) {
    for (const { id: survey, fields, placeOf } of surveys) {
      for (const [index, { id, 'compares-with': compared }] of fields.questions.entries()) {
        const own = `${publication}/${survey}#${id}`
        if (compared?.question !== own) continue
        const place = placeOf(['questions', index, 'compares-with', 'question'])
        report('reference/circle', place, { name: 'compares-with', ids: [own, own] })
      }
    }
  }
}

function reportCircles(key: string, nodes: readonly Node[], report: Report): void {
  const nodesById = new Map(nodes.map((node) => [node.id, node]))
  const reported = new Set<string>()
  for (const node of nodes) {
    const circle = circleThrough(node, nodesById)
    if (circle === null || reported.has(node.id)) continue
    for (const id of circle) reported.add(id)
    report('reference/circle', node.valid.placeOf([key]), { name: key, ids: circle })
  }
}

function circleThrough(start: Node, nodesById: ReadonlyMap<string, Node>): readonly string[] | null {
  const visited = [start.id]
  let node: Node | undefined = start
  while (node?.next !== undefined && visited.length <= nodesById.size) {
    visited.push(node.next)
    if (node.next === start.id) return visited
    node = nodesById.get(node.next)
  }
  return null
}
