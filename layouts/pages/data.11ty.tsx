import { publicationPairs } from '../../scripts/compare/publication-pairs.ts'
import {
  ARCHIVE_DATA_ADDRESS,
  ARCHIVE_SCHEMA_ADDRESS,
  DATA_CATALOGUE_ADDRESS,
  DATA_PACKAGE_ADDRESS,
  dataTableAddress,
  PUBLICATION_SCHEMA_ADDRESS,
  publicationDataAddress,
  publicationTableAddress,
  TABLE_METADATA_ADDRESS,
} from '../../scripts/model/addresses.ts'
import { licenceAddress, licenceName } from '../../scripts/model/data-licence.ts'
import {
  DATA_TABLE_NAMES,
  DATA_TABLES,
  type DataColumn,
  type DataTable,
  PUBLICATION_COLUMN_NAMES,
} from '../../scripts/model/data-tables.ts'
import { FactList } from '../components/fact-list.tsx'
import { LocalText } from '../components/local-text.tsx'
import { Frame } from '../frame.tsx'
import type { Page } from '../page.ts'
import { describeData } from '../structured-data/describe-data.ts'
import { describeColumn } from '../texts/describe-column.ts'
import { pageTemplate } from './page-template.ts'

/** What can be taken away as data, and how to read it. */
export const dataPage = pageTemplate('data', ({ page }) => {
  const { data: texts } = page.texts
  const {
    publications,
    site: { openData },
  } = page.archive
  return (
    <Frame page={page} title={texts.title} description={texts.lead} about={describeData(page)}>
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      {openData && (
        <section>
          <h2>{texts.licenceTitle}</h2>
          <p>
            <a href={licenceAddress(openData.licence)} rel="license">
              {licenceName(openData.licence)}
            </a>
            {': '}
            {texts.licences[openData.licence]}
          </p>
          <p>
            <a href={page.to(DATA_CATALOGUE_ADDRESS)} type="application/rdf+xml">
              {texts.catalogue}
            </a>
          </p>
        </section>
      )}
      <section>
        <h2>{texts.whole}</h2>
        <Paragraphs texts={texts.wholeText} />
        <ul class="documents-first">
          <li>
            <a href={page.to(ARCHIVE_DATA_ADDRESS)} type="application/json">
              {texts.archive}
            </a>
          </li>
          <li>
            <a href={page.to(ARCHIVE_SCHEMA_ADDRESS)} type="application/schema+json">
              {texts.schema}
            </a>
          </li>
        </ul>
      </section>
      <section>
        <h2>{texts.tablesTitle}</h2>
        <Paragraphs texts={texts.tablesText} />
        <ul class="entry-list">
          {DATA_TABLE_NAMES.map((table) => (
            <TableEntry page={page} table={table} />
          ))}
        </ul>
        <ul class="documents">
          <li>
            <a href={page.to(DATA_PACKAGE_ADDRESS)} type="application/json">
              {texts.package}
            </a>
          </li>
          <li>
            <a href={page.to(TABLE_METADATA_ADDRESS)} type="application/csvm+json">
              {texts.metadata}
            </a>
          </li>
        </ul>
      </section>
      {publications.length > 0 && (
        <section>
          <h2>{texts.publications}</h2>
          <p>{texts.publicationsText}</p>
          <ul class="entry-list">
            {publications.toReversed().map((publication) => (
              <li>
                <LocalText page={page} text={publication.title} />
                {': '}
                <a href={page.to(publicationDataAddress(publication))} type="application/json">
                  {texts.json}
                </a>
                {', '}
                <a href={page.to(publicationTableAddress(publication))} type="text/csv" hreflang={page.defaultLanguage}>
                  {texts.csv}
                </a>
              </li>
            ))}
          </ul>
          <details>
            <summary>{texts.publicationColumnsTitle}</summary>
            <FactList
              facts={PUBLICATION_COLUMN_NAMES.map((column) => ({
                term: <code>{column}</code>,
                value: texts.publicationColumns[column],
              }))}
            />
          </details>
          <p>
            <a href={page.to(PUBLICATION_SCHEMA_ADDRESS)} type="application/schema+json">
              {texts.schema}
            </a>
          </p>
        </section>
      )}
      {publicationPairs(publications).length > 0 && (
        <section>
          <h2>{texts.comparisons}</h2>
          <p>{texts.comparisonsText}</p>
          <p>
            <a href={page.to(page.addresses.comparisons())}>{page.texts.comparison.title}</a>
          </p>
        </section>
      )}
    </Frame>
  )
})

const Paragraphs = ({ texts }: { readonly texts: readonly string[] }) => (
  <>
    {texts.map((text) => (
      <p>{text}</p>
    ))}
  </>
)

const TableEntry = ({ page, table }: { readonly page: Page; readonly table: DataTable }) => {
  const { data: texts } = page.texts
  const { title, row } = texts.tables[table]
  const file = `${table}.csv`
  return (
    <li>
      <a href={page.to(dataTableAddress(table))} type="text/csv" hreflang={page.defaultLanguage}>
        {title} (CSV)
      </a>{' '}
      <span class="entry-list-note">{row}</span>
      <details>
        <summary>{texts.columnsOf(file)}</summary>
        <FactList
          facts={DATA_TABLES[table].map((column: DataColumn) => ({
            term: <code>{column}</code>,
            value: describeColumn(column, page.texts),
          }))}
        />
      </details>
    </li>
  )
}
