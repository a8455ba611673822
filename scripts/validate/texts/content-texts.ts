import { lineAndColumnIn } from '../../content/line-and-column.ts'
import { type Language, languageNamed } from '../../model/language.ts'
import type { Place } from '../../report/problem.ts'
import type { LocalTextField } from '../schemas/fields.ts'
import type { Valid, ValidContent, ValidProse, ValidPublication, ValuePath } from '../valid-content.ts'

/** One text that readers will see, in one language, with the way back to any words in it. */
export type ContentText = {
  readonly text: string
  /** As it is called in content; `null` for the site's default language. */
  readonly language: string | null
  /** Markdown is long text with structure of its own; a field is a line or two. */
  readonly kind: 'markdown' | 'field'
  /** What the field is called; `null` for Markdown. */
  readonly name: string | null
  readonly file: string
  /** Where words stand that begin at an offset of the text. */
  readonly placeOf: (words: string, offset: number) => Place
}

/** Every text of the content that readers will see: prose, titles, descriptions, explanations. */
export function contentTexts({ parties, areas, glossary, publications }: ValidContent): readonly ContentText[] {
  return [
    ...parties.flatMap((party) => [
      ...local(party, ['name'], party.fields.name),
      ...local(party, ['short'], party.fields.short),
    ]),
    ...areas.flatMap((area) => local(area, ['name'], area.fields.name)),
    ...glossary.flatMap((entry) => [
      ...local(entry, ['word'], entry.fields.word),
      ...local(entry, ['explanation'], entry.fields.explanation),
    ]),
    ...publications.flatMap(textsOfPublication),
  ]
}

/** The texts of one publication. */
export function textsOfPublication(folder: ValidPublication): readonly ContentText[] {
  return [
    ...ofDocument(folder),
    ...folder.foreword.map(prose),
    ...folder.promises.flatMap(ofPromise),
    ...folder.commitments.flatMap(ofCommitment),
    ...folder.surveys.flatMap(ofSurvey),
    ...folder.reports.flatMap(ofReport),
    ...folder.corrections.flatMap((correction) => [
      ...local(correction, ['what'], correction.fields.what),
      ...local(correction, ['why'], correction.fields.why),
    ]),
  ]
}

type Located = Pick<Valid<unknown>, 'file' | 'placeOfWords'>

function ofDocument({ publication }: ValidPublication): readonly ContentText[] {
  if (publication === null) return []
  const { fields } = publication
  return [
    ...local(publication, ['title'], fields.title),
    ...local(publication, ['document-type'], fields['document-type']),
    ...fields.themes.flatMap((theme, index) => [
      ...local(publication, ['themes', index, 'title'], theme.title),
      ...local(publication, ['themes', index, 'background'], theme.background),
    ]),
    ...fields.ended.flatMap(({ why }, index) => local(publication, ['ended', index, 'why'], why)),
    ...remarksAt(publication, [], fields.remarks),
  ]
}

function ofPromise(promise: ValidPublication['promises'][number]): readonly ContentText[] {
  const { fields } = promise
  return [
    ...local(promise, ['title'], fields.title),
    prose(promise.prose),
    ...fields.continues.flatMap(({ why }, index) => local(promise, ['continues', index, 'why'], why)),
    ...remarksAt(promise, [], fields.remarks),
    ...promise.translations.flatMap((translation) => [
      ...inLanguage(translation, ['title'], translation.fields.title, translation.prose.language),
      prose(translation.prose),
    ]),
  ]
}

/** What a commitment says is to be done, in each language; the default language comes first. */
export function wordsOfCommitment(
  commitment: ValidPublication['commitments'][number],
  { languages, defaultLanguage }: { readonly languages: readonly Language[]; readonly defaultLanguage: Language },
): readonly (ContentText & { readonly language: Language })[] {
  const texts = local(commitment, ['text'], commitment.fields.text).map((text) => ({
    ...text,
    language: text.language === null ? defaultLanguage : languageNamed(text.language, languages),
  }))
  return texts.toSorted((a, b) => Number(a.language !== defaultLanguage) - Number(b.language !== defaultLanguage))
}

/** What a commitment says, without its remarks. */
function ofCommitment(commitment: ValidPublication['commitments'][number]): readonly ContentText[] {
  const { fields } = commitment
  return [
    ...local(commitment, ['text'], fields.text),
    ...local(commitment, ['measures'], fields.measures),
    ...local(commitment, ['condition'], fields.condition),
    ...remarksAt(commitment, [], fields.remarks),
  ]
}

function ofSurvey(survey: ValidPublication['surveys'][number]): readonly ContentText[] {
  const { fields } = survey
  return [
    ...local(survey, ['title'], fields.title),
    ...local(survey, ['method'], fields.method),
    ...fields.questions.flatMap((question, index) => [
      ...local(survey, ['questions', index, 'text'], question.text),
      ...question.answers.flatMap(({ text }, answer) =>
        local(survey, ['questions', index, 'answers', answer, 'text'], text),
      ),
      ...local(survey, ['questions', index, 'compares-with', 'why'], question['compares-with']?.why),
      ...remarksAt(survey, ['questions', index], question.remarks),
    ]),
    ...fields.findings.flatMap((finding, index) => [
      ...local(survey, ['findings', index, 'text'], finding.text),
      ...local(survey, ['findings', index, 'not-addressed', 'why'], finding['not-addressed']?.why),
    ]),
    ...remarksAt(survey, [], fields.remarks),
  ]
}

function ofReport(report: ValidPublication['reports'][number]): readonly ContentText[] {
  const { fields } = report
  return [
    ...local(report, ['title'], fields.title),
    ...local(report, ['summary'], fields.summary),
    ...local(report, ['effects'], fields.effects),
    ...fields.outcomes.flatMap((outcome, index) => [
      ...local(report, ['outcomes', index, 'explanation'], outcome.explanation),
      ...outcome.assessments.flatMap(({ says }, at) =>
        local(report, ['outcomes', index, 'assessments', at, 'says'], says),
      ),
      ...remarksAt(report, ['outcomes', index], outcome.remarks),
    ]),
    ...fields.also.flatMap(({ text }, index) => local(report, ['also', index, 'text'], text)),
    ...remarksAt(report, [], fields.remarks),
  ]
}

function remarksAt(
  located: Located,
  path: ValuePath,
  remarks: readonly { readonly text: LocalTextField }[],
): readonly ContentText[] {
  return remarks.flatMap(({ text }, index) => local(located, [...path, 'remarks', index, 'text'], text))
}

/** A text that may be written once for each language. */
function local(located: Located, path: ValuePath, field: LocalTextField | undefined): readonly ContentText[] {
  if (field === undefined) return []
  if (typeof field === 'string') return inLanguage(located, path, field, null)
  return Object.entries(field).flatMap(([language, text]) => inLanguage(located, [...path, language], text, language))
}

function inLanguage(
  { file, placeOfWords }: Located,
  path: ValuePath,
  text: string,
  language: string | null,
): readonly ContentText[] {
  const name = path.findLast((step) => typeof step === 'string' && step !== language)
  return [
    {
      text,
      language,
      kind: 'field',
      name: String(name ?? ''),
      file,
      placeOf: (words) => placeOfWords(path, words),
    },
  ]
}

function prose({ language, file, markdown, line }: ValidProse): ContentText {
  // One text may have thousands of places, and most have none.
  let lineAndColumn: ReturnType<typeof lineAndColumnIn> | null = null
  return {
    text: markdown,
    language,
    kind: 'markdown',
    name: null,
    file,
    placeOf(words, offset) {
      lineAndColumn ??= lineAndColumnIn(markdown)
      const [firstLine = ''] = words.split('\n', 1)
      const within = lineAndColumn(offset)
      const place = { file, line: line + within.line - 1, column: within.column }
      return firstLine === '' ? place : { ...place, length: firstLine.length }
    },
  }
}
