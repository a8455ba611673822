import type { ContentRule } from './rule.ts'
import { amountsThatCanBe } from './rules/amounts-that-can-be.ts'
import { commitmentsReportedOnce } from './rules/commitments-reported-once.ts'
import { commitmentsWithinPeriod } from './rules/commitments-within-period.ts'
import { comparableQuestions } from './rules/comparable-questions.ts'
import { comparableUnits } from './rules/comparable-units.ts'
import { correctionsInTheirFolder } from './rules/corrections-in-their-folder.ts'
import { countsSum } from './rules/counts-sum.ts'
import { dashesBetween } from './rules/dashes-between.ts'
import { declaredChanges } from './rules/declared-changes.ts'
import { describedImages } from './rules/described-images.ts'
import { distinctPromises } from './rules/distinct-promises.ts'
import { easyTexts } from './rules/easy-texts.ts'
import { endedOrContinued } from './rules/ended-or-continued.ts'
import { fieldworkBeforePromises } from './rules/fieldwork-before-promises.ts'
import { figuresWithSource } from './rules/figures-with-source.ts'
import { filledInCorrections } from './rules/filled-in-corrections.ts'
import { folderAndPeriod } from './rules/folder-and-period.ts'
import { frequenciesWithNumbers } from './rules/frequencies-with-numbers.ts'
import { freshTranslations } from './rules/fresh-translations.ts'
import { harmlessFiles } from './rules/harmless-files.ts'
import { headingsInOrder } from './rules/headings-in-order.ts'
import { knownAllowances } from './rules/known-allowances.ts'
import { knownAreas } from './rules/known-areas.ts'
import { knownCommitments } from './rules/known-commitments.ts'
import { knownCorrected } from './rules/known-corrected.ts'
import { knownParties } from './rules/known-parties.ts'
import { knownPromises } from './rules/known-promises.ts'
import { knownSurveyParts } from './rules/known-survey-parts.ts'
import { knownSurveys } from './rules/known-surveys.ts'
import { knownThemes } from './rules/known-themes.ts'
import { lineageInOrder } from './rules/lineage-in-order.ts'
import { linksThatLead } from './rules/links-that-lead.ts'
import { markupThatWorks } from './rules/markup-that-works.ts'
import { noCircles } from './rules/no-circles.ts'
import { noDoubledWords } from './rules/no-doubled-words.ts'
import { noIdentityNumbers } from './rules/no-identity-numbers.ts'
import { noPhoneNumbers } from './rules/no-phone-numbers.ts'
import { noPrivateEmail } from './rules/no-private-email.ts'
import { numbersAsTargets } from './rules/numbers-as-targets.ts'
import { numbersThatStayHidden } from './rules/numbers-that-stay-hidden.ts'
import { numbersWithFrequencies } from './rules/numbers-with-frequencies.ts'
import { numbersWithUnits } from './rules/numbers-with-units.ts'
import { oneCommitmentEach } from './rules/one-commitment-each.ts'
import { orderedDates } from './rules/ordered-dates.ts'
import { outcomesGoForward } from './rules/outcomes-go-forward.ts'
import { outcomesSaySomething } from './rules/outcomes-say-something.ts'
import { periodsInSuccession } from './rules/periods-in-succession.ts'
import { picturesThatShow } from './rules/pictures-that-show.ts'
import { placesAsPrinted } from './rules/places-as-printed.ts'
import { printableCharacters } from './rules/printable-characters.ts'
import { promisesAccountedFor } from './rules/promises-accounted-for.ts'
import { promisesWithCommitments } from './rules/promises-with-commitments.ts'
import { publishedAroundPeriod } from './rules/published-around-period.ts'
import { publishedWithContent } from './rules/published-with-content.ts'
import { reportsAfterStart } from './rules/reports-after-start.ts'
import { reportsNotInFuture } from './rules/reports-not-in-future.ts'
import { reportsSaySomething } from './rules/reports-say-something.ts'
import { reportsUntilAsOf } from './rules/reports-until-as-of.ts'
import { responseRate } from './rules/response-rate.ts'
import { rightQuotationMarks } from './rules/right-quotation-marks.ts'
import { sharesFromCounts } from './rules/shares-from-counts.ts'
import { sharesInPercent } from './rules/shares-in-percent.ts'
import { sharesSum } from './rules/shares-sum.ts'
import { shortSentences } from './rules/short-sentences.ts'
import { signedBeforeEnd } from './rules/signed-before-end.ts'
import { signedBeforeStart } from './rules/signed-before-start.ts'
import { singleSpaces } from './rules/single-spaces.ts'
import { smallGroups } from './rules/small-groups.ts'
import { splitAndMerged } from './rules/split-and-merged.ts'
import { suppressedFields } from './rules/suppressed-fields.ts'
import { targetsForEach } from './rules/targets-for-each.ts'
import { targetsKeptForReports } from './rules/targets-kept-for-reports.ts'
import { tellingLinks } from './rules/telling-links.ts'
import { themesWithPromises } from './rules/themes-with-promises.ts'
import { thereAtTheTime } from './rules/there-at-the-time.ts'
import { titleAndPeriod } from './rules/title-and-period.ts'
import { titlesWithoutQuotes } from './rules/titles-without-quotes.ts'
import { translatedPromises } from './rules/translated-promises.ts'
import { translationsThatShow } from './rules/translations-that-show.ts'
import { uniqueIds } from './rules/unique-ids.ts'
import { usedPartiesAndAreas } from './rules/used-parties-and-areas.ts'
import { visibleCharacters } from './rules/visible-characters.ts'
import { wordsExplainedOnce } from './rules/words-explained-once.ts'
import { wordsThatCanBeJudged } from './rules/words-that-can-be-judged.ts'

export type NamedRule = {
  readonly name: string
  readonly reports: 'errors' | 'warnings'
  readonly rule: ContentRule
}

/**
 * Every rule that looks across values or files, and whether what it reports are errors or warnings. They see the same
 * content and none depends on another's findings.
 */
export const RULES: readonly NamedRule[] = [
  { name: 'unique-ids', reports: 'errors', rule: uniqueIds },
  { name: 'known-themes', reports: 'errors', rule: knownThemes },
  { name: 'known-promises', reports: 'errors', rule: knownPromises },
  { name: 'known-surveys', reports: 'errors', rule: knownSurveys },
  { name: 'known-survey-parts', reports: 'errors', rule: knownSurveyParts },
  { name: 'known-commitments', reports: 'errors', rule: knownCommitments },
  { name: 'commitments-reported-once', reports: 'errors', rule: commitmentsReportedOnce },
  { name: 'reports-say-something', reports: 'errors', rule: reportsSaySomething },
  { name: 'outcomes-say-something', reports: 'warnings', rule: outcomesSaySomething },
  { name: 'known-corrected', reports: 'errors', rule: knownCorrected },
  { name: 'corrections-in-their-folder', reports: 'errors', rule: correctionsInTheirFolder },
  { name: 'targets-kept-for-reports', reports: 'warnings', rule: targetsKeptForReports },
  { name: 'filled-in-corrections', reports: 'errors', rule: filledInCorrections },
  { name: 'suppressed-fields', reports: 'errors', rule: suppressedFields },
  { name: 'known-parties', reports: 'errors', rule: knownParties },
  { name: 'known-areas', reports: 'errors', rule: knownAreas },
  { name: 'known-allowances', reports: 'errors', rule: knownAllowances },
  { name: 'no-circles', reports: 'errors', rule: noCircles },
  { name: 'ordered-dates', reports: 'errors', rule: orderedDates },
  { name: 'folder-and-period', reports: 'warnings', rule: folderAndPeriod },
  { name: 'title-and-period', reports: 'warnings', rule: titleAndPeriod },
  { name: 'reports-after-start', reports: 'errors', rule: reportsAfterStart },
  { name: 'commitments-within-period', reports: 'errors', rule: commitmentsWithinPeriod },
  { name: 'signed-before-end', reports: 'warnings', rule: signedBeforeEnd },
  { name: 'lineage-in-order', reports: 'errors', rule: lineageInOrder },
  { name: 'promises-with-commitments', reports: 'warnings', rule: promisesWithCommitments },
  { name: 'themes-with-promises', reports: 'warnings', rule: themesWithPromises },
  { name: 'published-with-content', reports: 'warnings', rule: publishedWithContent },
  { name: 'words-explained-once', reports: 'warnings', rule: wordsExplainedOnce },
  { name: 'used-parties-and-areas', reports: 'warnings', rule: usedPartiesAndAreas },
  { name: 'distinct-promises', reports: 'warnings', rule: distinctPromises },
  { name: 'reports-until-as-of', reports: 'errors', rule: reportsUntilAsOf },
  { name: 'reports-not-in-future', reports: 'errors', rule: reportsNotInFuture },
  { name: 'outcomes-go-forward', reports: 'warnings', rule: outcomesGoForward },
  { name: 'published-around-period', reports: 'warnings', rule: publishedAroundPeriod },
  { name: 'fieldwork-before-promises', reports: 'warnings', rule: fieldworkBeforePromises },
  { name: 'periods-in-succession', reports: 'warnings', rule: periodsInSuccession },
  { name: 'there-at-the-time', reports: 'warnings', rule: thereAtTheTime },
  { name: 'signed-before-start', reports: 'warnings', rule: signedBeforeStart },
  { name: 'declared-changes', reports: 'warnings', rule: declaredChanges },
  { name: 'promises-accounted-for', reports: 'warnings', rule: promisesAccountedFor },
  { name: 'ended-or-continued', reports: 'warnings', rule: endedOrContinued },
  { name: 'split-and-merged', reports: 'warnings', rule: splitAndMerged },
  { name: 'translated-promises', reports: 'warnings', rule: translatedPromises },
  { name: 'translations-that-show', reports: 'warnings', rule: translationsThatShow },
  { name: 'fresh-translations', reports: 'warnings', rule: freshTranslations },
  { name: 'numbers-with-units', reports: 'warnings', rule: numbersWithUnits },
  { name: 'numbers-with-frequencies', reports: 'warnings', rule: numbersWithFrequencies },
  { name: 'frequencies-with-numbers', reports: 'warnings', rule: frequenciesWithNumbers },
  { name: 'words-that-can-be-judged', reports: 'warnings', rule: wordsThatCanBeJudged },
  { name: 'one-commitment-each', reports: 'warnings', rule: oneCommitmentEach },
  { name: 'numbers-as-targets', reports: 'warnings', rule: numbersAsTargets },
  { name: 'targets-for-each', reports: 'warnings', rule: targetsForEach },
  { name: 'short-sentences', reports: 'warnings', rule: shortSentences },
  { name: 'easy-texts', reports: 'warnings', rule: easyTexts },
  { name: 'described-images', reports: 'errors', rule: describedImages },
  { name: 'telling-links', reports: 'warnings', rule: tellingLinks },
  { name: 'headings-in-order', reports: 'warnings', rule: headingsInOrder },
  { name: 'markup-that-works', reports: 'warnings', rule: markupThatWorks },
  { name: 'right-quotation-marks', reports: 'warnings', rule: rightQuotationMarks },
  { name: 'titles-without-quotes', reports: 'warnings', rule: titlesWithoutQuotes },
  { name: 'dashes-between', reports: 'warnings', rule: dashesBetween },
  { name: 'visible-characters', reports: 'warnings', rule: visibleCharacters },
  { name: 'printable-characters', reports: 'errors', rule: printableCharacters },
  { name: 'single-spaces', reports: 'warnings', rule: singleSpaces },
  { name: 'no-doubled-words', reports: 'warnings', rule: noDoubledWords },
  { name: 'comparable-units', reports: 'warnings', rule: comparableUnits },
  { name: 'shares-in-percent', reports: 'warnings', rule: sharesInPercent },
  { name: 'places-as-printed', reports: 'warnings', rule: placesAsPrinted },
  { name: 'shares-sum', reports: 'warnings', rule: sharesSum },
  { name: 'counts-sum', reports: 'warnings', rule: countsSum },
  { name: 'shares-from-counts', reports: 'warnings', rule: sharesFromCounts },
  { name: 'response-rate', reports: 'warnings', rule: responseRate },
  { name: 'comparable-questions', reports: 'warnings', rule: comparableQuestions },
  { name: 'amounts-that-can-be', reports: 'errors', rule: amountsThatCanBe },
  { name: 'figures-with-source', reports: 'warnings', rule: figuresWithSource },
  { name: 'no-identity-numbers', reports: 'errors', rule: noIdentityNumbers },
  { name: 'no-phone-numbers', reports: 'warnings', rule: noPhoneNumbers },
  { name: 'no-private-email', reports: 'warnings', rule: noPrivateEmail },
  { name: 'small-groups', reports: 'errors', rule: smallGroups },
  { name: 'numbers-that-stay-hidden', reports: 'warnings', rule: numbersThatStayHidden },
  { name: 'links-that-lead', reports: 'errors', rule: linksThatLead },
  { name: 'pictures-that-show', reports: 'warnings', rule: picturesThatShow },
  { name: 'harmless-files', reports: 'errors', rule: harmlessFiles },
]
