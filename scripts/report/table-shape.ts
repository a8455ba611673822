/** The line that makes a table of the rows around it: `| --- | --- |` for `| Månad | Antal |`. */
export function dashesBelow(headings: string): string {
  return headings.replace(/[^|]+/g, ' --- ')
}
