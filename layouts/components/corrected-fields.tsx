import type { CorrectedField } from '../../scripts/model/archive.ts'
import type { JsonValue } from '../../scripts/model/json-value.ts'
import type { Page } from '../page.ts'
import { formatChangedValue } from '../texts/format-changed-value.ts'
import { formatField } from '../texts/format-field.ts'
import { languageMarks } from '../texts/language-marks.ts'

type CorrectedFieldsProps = { readonly page: Page; readonly changes: readonly CorrectedField[] }

/** Every field that a correction changed, with what stood there and what stands there since. */
export const CorrectedFields = ({ page, changes }: CorrectedFieldsProps) =>
  changes.length === 0 ? null : (
    <dl class="corrected-fields">
      {changes.map((change) => (
        <>
          <dt>{formatField(change, page.texts)}</dt>
          <dd>
            {page.texts.corrections.before}:{' '}
            {change.before === undefined ? (
              page.texts.corrections[change.isSuppressed ? 'suppressed' : 'nothing']
            ) : (
              <del>
                <Value page={page} change={change} value={change.before} />
              </del>
            )}
          </dd>
          <dd>
            {page.texts.corrections.after}:{' '}
            {change.after === undefined ? (
              page.texts.corrections.nothing
            ) : (
              <ins>
                <Value page={page} change={change} value={change.after} />
              </ins>
            )}
          </dd>
        </>
      ))}
    </dl>
  )

type ValueProps = { readonly page: Page; readonly change: CorrectedField; readonly value: JsonValue }

/** Words of content are marked with their language; numbers and lists are told in that of the page. */
const Value = ({ page, change, value }: ValueProps) => {
  const words = formatChangedValue(value, page.texts)
  const isText = typeof value === 'string'
  return <span {...(isText && languageMarks(change.language ?? page.defaultLanguage, page))}>{words}</span>
}
