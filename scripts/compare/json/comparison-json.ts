import type { PublicPromise, Survey } from '../../model/archive.ts'
import type {
  CommitmentChange,
  Comparison,
  Declared,
  FieldChange,
  PromiseChange,
  QuestionChange,
  SurveyChange,
  TargetChange,
  Whereabouts,
} from '../comparison.ts'
import { APART_KINDS } from '../comparison.ts'
import { countChanges } from '../count-changes.ts'
import { type ComparedFigures, listComparedFigures } from '../list-compared-figures.ts'
import { commitmentJson, targetJson } from './commitment-json.ts'
import type { ComparisonJson } from './comparison-schema.ts'
import { figuresJson } from './figures-json.ts'
import { optionalText, textJson } from './json-parts.ts'
import { promiseJson, publicationJson, themeJson } from './publication-json.ts'
import { findingJson, questionJson, surveyJson } from './survey-json.ts'

type PromiseChangeJson = ComparisonJson['promises'][number]
type FieldChangeJson = ComparisonJson['fields'][number]

/**
 * A comparison as plain data: with the earlier publication, it says all of the later one (tests/helpers/apply-changes.ts
 * makes it).
 */
export function comparisonJson(comparison: Comparison): ComparisonJson {
  const { later, of, fields, themes, promises, surveys } = comparison
  return {
    version: 1,
    of,
    earlier: sideJson(comparison.earlier),
    later: sideJson(comparison.later),
    summary: [...countChanges(comparison)],
    fields: fields.map(fieldJson),
    themes: themes.map((theme) => ({
      ...partJson(theme),
      kind: theme.kind,
      record: theme.earlier === null && theme.later !== null ? themeJson(theme.later) : null,
    })),
    promises: promises.map(promiseChangeJson),
    'promise-order': later.promises.map(({ id }) => id),
    surveys: surveys.map((survey) => surveyChangeJson(survey, later.surveys)),
  }
}

function sideJson(publication: Comparison['earlier']): ComparisonJson['earlier'] {
  const { id, title, period, complete } = publicationJson(publication)
  return { id, title, period, complete }
}

type Part = { readonly id: string }
type PartChange = {
  readonly earlier: Part | null
  readonly later: Part | null
  readonly isMoved: boolean
  readonly fields: readonly FieldChange[]
}

function partJson({ earlier, later, isMoved, fields }: PartChange) {
  return { earlier: earlier?.id ?? null, later: later?.id ?? null, moved: isMoved, fields: fields.map(fieldJson) }
}

function fieldJson(change: FieldChange): FieldChangeJson {
  if (change.kind !== 'text') return change as FieldChangeJson
  const { isLayoutOnly, isTranslationOnly, ...rest } = change
  return { ...rest, 'layout-only': isLayoutOnly, 'translation-only': isTranslationOnly }
}

function promiseChangeJson(change: PromiseChange): PromiseChangeJson {
  const { leading, kinds, earlier, later, pairs, commitments, whereabouts, disagreements } = change
  return {
    leading,
    kinds: [...kinds],
    earlier: earlier.map(({ id }) => id),
    later: later.map(({ id }) => id),
    pairs: pairs.map((pair) => ({
      earlier: pair.earlier.id,
      later: pair.later.id,
      declared: pair.declared && declaredJson(pair.declared),
      fields: pair.fields.map(fieldJson),
      moved: pair.isMoved,
    })),
    commitments: commitments.map(commitmentChangeJson),
    whereabouts: whereabouts && whereaboutsJson(whereabouts),
    disagreements: disagreements.map(({ pair, declared, computed }) => ({
      earlier: pair.earlier.id,
      later: pair.later.id,
      declared,
      computed: [...computed],
    })),
    records: pairs.length === 0 ? later.map(promiseJson) : [],
  }
}

function declaredJson({ change, basis, steps }: Declared) {
  return {
    change,
    basis,
    steps: steps.map(({ from, to, change: one, why, basis: on }) => ({
      from: from.reference,
      to: to.reference,
      change: one,
      why: optionalText(why),
      basis: on,
    })),
  }
}

function whereaboutsJson(whereabouts: Whereabouts): PromiseChangeJson['whereabouts'] {
  switch (whereabouts.kind) {
    case 'ended': {
      const { kind, why, saidBy, promise } = whereabouts
      return { kind, why: textJson(why), 'said-by': saidBy.id, promise: promise.reference }
    }
    case 'elsewhere':
    case 'returned':
      return { kind: whereabouts.kind, promises: referencesOf(whereabouts.promises) }
    case 'gone':
    case 'not-recorded':
      return { kind: whereabouts.kind, last: whereabouts.last.reference }
  }
}

function referencesOf(promises: readonly PublicPromise[]): string[] {
  return promises.map(({ reference }) => reference)
}

function commitmentChangeJson(change: CommitmentChange): PromiseChangeJson['commitments'][number] {
  const { kind, earlier, later, targets } = change
  return {
    ...partJson(change),
    kind,
    earlier: earlier?.reference ?? null,
    later: later?.reference ?? null,
    targets: targets.map(targetChangeJson),
    record: earlier === null && later !== null ? commitmentJson(later) : null,
  }
}

function targetChangeJson({ before, after, direction, reason, scaled }: TargetChange) {
  return { before: before && targetJson(before), after: after && targetJson(after), direction, reason, scaled }
}

function surveyChangeJson(change: SurveyChange, basis: readonly Survey[]): ComparisonJson['surveys'][number] {
  const { kind, earlier, later, questions, findings } = change
  return {
    ...partJson(change),
    kind,
    earlier: earlier?.reference ?? null,
    later: later?.reference ?? null,
    questions: questions.map((question) => ({
      ...partJson(question),
      kind: question.kind,
      why: optionalText(question.why),
      // Figures that cannot be compared do not stand beside each other here either.
      record: isMadeAnew(question) && question.later !== null ? questionJson(question.later) : null,
      figures: figuresBeside(question).map(figuresJson),
    })),
    findings: findings.map((finding) => ({
      ...partJson(finding),
      kind: finding.kind,
      record: finding.earlier === null && finding.later !== null ? findingJson(finding.later) : null,
    })),
    record: earlier === null && later !== null ? surveyJson(later, basis.includes(later) ? 'basis' : 'other') : null,
  }
}

// Of a question that was answered as before, the publication says all there is.
function figuresBeside({ kind, earlier, later }: QuestionChange): readonly ComparedFigures[] {
  return kind === 'changed' && earlier !== null && later !== null ? listComparedFigures(earlier, later) : []
}

function isMadeAnew({ kind, earlier }: QuestionChange): boolean {
  return earlier === null || APART_KINDS.some((apart) => apart === kind)
}
