import type { ComponentChildren } from 'preact'
import type { ReviewWords } from '../../report/review/words.ts'
import type { ReviewItem, ReviewRow } from '../review.ts'
import { ShownValue } from './shown-value.tsx'

export type ChangedItemProps = { readonly id: string; readonly item: ReviewItem; readonly words: ReviewWords }

// A table that is shown as blocks, as on a phone, is none to a screen reader unless each of its parts says what it is.
const ROLES = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

/** One thing that has changed, with a row for every field. */
export function ChangedItem({ id, item, words }: ChangedItemProps) {
  const { columns } = words
  return (
    <section aria-labelledby={id} class="item">
      <h4 id={id}>
        {item.title} <span class={`kind ${item.change}`}>– {words.kinds[item.change]}</span>
      </h4>
      <table {...ROLES.table} aria-labelledby={id}>
        <thead {...ROLES.rowgroup}>
          <tr {...ROLES.row}>
            <th {...ROLES.columnheader} scope="col">
              {columns.field}
            </th>
            <th {...ROLES.columnheader} scope="col">
              {columns.before}
            </th>
            <th {...ROLES.columnheader} scope="col">
              {columns.after}
            </th>
          </tr>
        </thead>
        <tbody {...ROLES.rowgroup}>
          {item.rows.map((row, at) => (
            <Row key={at} row={row} words={words} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ row, words }: { readonly row: ReviewRow; readonly words: ReviewWords }) {
  const { file, line, isPlaceBefore, notes, label } = row
  return (
    <tr {...ROLES.row}>
      <th {...ROLES.rowheader} scope="row">
        {label}
        {notes.map((note, at) => (
          <span key={at} class="note">
            {' '}
            {note}
          </span>
        ))}
        <span class="place"> {isPlaceBefore ? words.placeBefore(file, line) : words.place(file, line)}</span>
      </th>
      <td {...ROLES.cell} class="before">
        <Side sign="−" said={words.signs.before} isNothing={row.before.kind === 'nothing'} nothing={words.nothingThere}>
          <del>
            <ShownValue shown={row.before} words={words} />
          </del>
        </Side>
      </td>
      <td {...ROLES.cell} class="after">
        <Side sign="+" said={words.signs.after} isNothing={row.after.kind === 'nothing'} nothing={words.nothingLeft}>
          <ins>
            <ShownValue shown={row.after} words={words} />
          </ins>
        </Side>
      </td>
    </tr>
  )
}

type SideProps = {
  readonly sign: string
  readonly said: string
  readonly isNothing: boolean
  readonly nothing: string
  readonly children: ComponentChildren
}

function Side({ sign, said, isNothing, nothing, children }: SideProps) {
  return (
    <>
      <span class="said"> {said}</span>
      {isNothing ? (
        <em class="quiet">{nothing}</em>
      ) : (
        <>
          <span class="sign" aria-hidden="true">
            {sign}{' '}
          </span>
          {children}
        </>
      )}
    </>
  )
}
