import { pageTemplate } from './page-template.ts'
import { PrintedPublication } from './printed-publication.tsx'

/** A publication as it is printed for those who need large letters. */
export const largePrintPage = pageTemplate('large-print', ({ page }) => (
  <PrintedPublication page={page} isLarge={true} />
))
