import { pageTemplate } from './page-template.ts'
import { PrintedPublication } from './printed-publication.tsx'

/** A publication as it is printed. */
export const printPage = pageTemplate('print', ({ page }) => <PrintedPublication page={page} isLarge={false} />)
