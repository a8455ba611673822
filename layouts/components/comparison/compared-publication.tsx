import type { Comparison, TextChange } from '../../../scripts/compare/comparison.ts'
import type { Publication } from '../../../scripts/model/archive.ts'
import { type LocalText, textIn } from '../../../scripts/model/language.ts'
import type { Page } from '../../page.ts'
import { languageMarks } from '../../texts/language-marks.ts'
import { wordsOf } from '../../texts/reading.ts'
import { PUBLICATION_FACTS, type PublicationFact, publicationValues } from '../publication-facts.tsx'
import { Difference, DifferenceTable } from './difference-table.tsx'
import { MarkedWording } from './marked-wording.tsx'

/** The keys that the facts have in content. */
const KEYS: Readonly<Partial<Record<PublicationFact, string>>> = {
  documentType: 'document-type',
  signedBy: 'signed',
  followUpPromised: 'follow-up',
}

/** What differs between the documents themselves: period, signing, parties and the like, and the foreword word by word. */
export const ComparedPublication = ({ page, comparison }: { readonly page: Page; readonly comparison: Comparison }) => {
  const { comparison: texts, publication } = page.texts
  const { earlier, later, fields } = comparison
  const changed = PUBLICATION_FACTS.filter(
    (fact) => fields.some(({ field }) => field === (KEYS[fact] ?? fact)) && isOther(fact, comparison, page),
  )
  const [before, after] = [publicationValues(earlier, page), publicationValues(later, page)]
  const forewords = fields.flatMap((change) =>
    change.kind === 'text' && change.field === 'foreword' && change.language === readIn(comparison, page)
      ? [change]
      : [],
  )
  if (changed.length + forewords.length === 0) return null
  return (
    <section>
      <h2>{publication.facts}</h2>
      {changed.length > 0 && (
        <DifferenceTable page={page} caption={texts.fields} of={texts.field}>
          <tbody>
            {changed.map((fact) => (
              <Difference
                page={page}
                name={publication[fact]}
                before={before[fact] ?? missing(fact, page)}
                after={after[fact] ?? missing(fact, page)}
              />
            ))}
          </tbody>
        </DifferenceTable>
      )}
      {forewords.map((change) => (
        <Foreword page={page} change={change} />
      ))}
    </section>
  )
}

// A document has been signed, and somebody answers for it, whether that is known or not; it need not be for any areas.
function missing(fact: PublicationFact, { texts }: Page): string {
  return fact === 'areas' ? texts.comparison.noneStated : texts.publication.unknown
}

const Foreword = ({
  page,
  change: { language, before, after },
}: {
  readonly page: Page
  readonly change: TextChange
}) => (
  <>
    <h3>{page.texts.publication.foreword}</h3>
    <div {...languageMarks(language, page)}>
      <MarkedWording page={page} before={before ?? ''} after={after ?? ''} />
    </div>
  </>
)

function readIn({ earlier, later }: Comparison, page: Page) {
  const foreword = later.foreword ?? earlier.foreword
  return foreword === null ? null : textIn(foreword, page.language, page.defaultLanguage).language
}

/** Whether a fact that has changed has done so in what this page tells of it. */
function isOther(fact: PublicationFact, { earlier, later }: Comparison, page: Page): boolean {
  switch (fact) {
    // Day and place of signing, and those who signed, are one field in content.
    case 'signedBy':
      return told(earlier.signed?.by) !== told(later.signed?.by)
    case 'signed':
      return signing(earlier) !== signing(later)
    // A translation that came later changes nothing in the other languages.
    case 'documentType':
      return readAs(earlier.documentType, page) !== readAs(later.documentType, page)
    case 'agreement':
      return (
        readAs(earlier.agreement?.title, page) !== readAs(later.agreement?.title, page) ||
        earlier.agreement?.url !== later.agreement?.url
      )
    default:
      return true
  }
}

function signing({ signed }: Publication): string {
  return JSON.stringify([signed?.date, signed?.basis, signed?.place])
}

function readAs(text: LocalText | null | undefined, page: Page): string | null {
  return text ? wordsOf(text, page) : null
}

type Signatories = NonNullable<Publication['signed']>['by']

function told(by: Signatories | undefined): string {
  return JSON.stringify((by ?? []).map(({ role, name, party }) => [role, name, party?.id]))
}
