import type { ComponentChild, ComponentChildren } from 'preact'
import type { Page } from '../../page.ts'

type DifferenceTableProps = {
  readonly page: Page
  readonly caption: ComponentChild
  /** What the first column names. */
  readonly of: string
  /** Bodies of the table, with rows of three cells. */
  readonly children: ComponentChildren
}

/** What differs, a row for each, with what was there before and after. */
export const DifferenceTable = ({ page, caption, of, children }: DifferenceTableProps) => {
  const { comparison: texts } = page.texts
  return (
    <div class="table-scroll">
      <table class="commitment-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            <th scope="col">{texts.before}</th>
            <th scope="col">{texts.after}</th>
          </tr>
        </thead>
        {children}
      </table>
    </div>
  )
}

type DifferenceProps = {
  readonly page: Page
  readonly name: ComponentChild
  /** `null` where what the row is about was not there at all. */
  readonly before: ComponentChild
  readonly after: ComponentChild
}

/** A row of the table. */
export const Difference = ({ page, name, before, after }: DifferenceProps) => {
  const { comparison: texts } = page.texts
  return (
    <tr>
      <th scope="row">{name}</th>
      {/* On a phone a cell is a grid, in which each piece of text between links would take a row of its own. */}
      <td data-label={texts.before}>
        <div>{before ?? texts.nothing}</div>
      </td>
      <td data-label={texts.after}>
        <div>{after ?? texts.nothing}</div>
      </td>
    </tr>
  )
}
