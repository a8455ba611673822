import type { ComponentChild, ComponentChildren } from 'preact'
import type { Page } from '../page.ts'

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
  /** `null` where there is nothing. */
  readonly before: ComponentChild
  readonly after: ComponentChild
}

/** A row of the table. */
export const Difference = ({ page, name, before, after }: DifferenceProps) => {
  const { comparison: texts } = page.texts
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={texts.before}>{before ?? texts.nothing}</td>
      <td data-label={texts.after}>{after ?? texts.nothing}</td>
    </tr>
  )
}
