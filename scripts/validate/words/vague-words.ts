import type { VagueAdvice } from '../../report/problem-details.ts'
import type { WordLanguage } from './word-language.ts'

/** Words that cannot be judged afterwards, as parts of regular expressions, by what an editor should write instead. */
export const VAGUE_WORDS: Readonly<Record<WordLanguage, Readonly<Record<VagueAdvice, readonly string[]>>>> = {
  sv: {
    'how-often': [
      'ofta(?:re|st)?',
      'regelbund(?:en|et|na)',
      'kontinuerlig[at]?',
      // Not the conveyor belt.
      'löpande(?! band)',
      'återkommande',
      'ibland',
      'emellanåt',
      'då och då',
      'med jämna mellanrum',
      'med viss regelbundenhet',
    ],
    'how-many': [
      '(?:vid )?flera tillfällen',
      'flera gånger',
      'ett (?:antal|flertal)',
      'i (?:större|ökad) utsträckning',
    ],
    'when-needed': ['vid behov', 'efter behov', 'om det behövs', 'när (?:det|behov) (?:behövs|finns|uppstår)'],
    attempt: [
      'sträva(?:r|n)?',
      'eftersträva[rs]?',
      'verkar? för(?= (?:att|en|ett|ökad|ökat|mer|bättre|minskad|minskat|fler|trygg))',
      'arbetar? för(?= (?:att|en|ett|ökad|ökat|mer|bättre|minskad|minskat|fler|trygg))',
      'försök(?:er|a)',
      'ambition(?:en)?',
    ],
    'as-far-as-possible': [
      'i (?:möjligaste|görligaste) mån',
      'i mån av (?:tid|resurser|möjlighet)',
      'så långt (?:det är )?möjligt',
      'om (?:det är )?möjligt',
      'när (?:det är )?möjligt',
      'om resurserna tillåter',
    ],
    always: ['alltid', 'aldrig', 'utan undantag', 'ständigt'],
    soon: ['snarast(?: möjligt)?', 'så snart som möjligt', 'skyndsamt', 'snabbt', 'inom kort', 'utan dröjsmål'],
    // Not the set expressions of police, school and social services: ”särskilt utsatt område”, ”särskilt stöd”.
    especially: ['särskilt(?! (?:utsat|stöd|boende|utsed|avtal|uppdrag|anpassa))', 'framför allt', 'i synnerhet'],
  },
  en: {
    'how-often': [
      '(?:more |most )?often',
      'frequent(?:ly)?',
      'regular(?:ly)?',
      'continu(?:ously|ally|ous|al)',
      'on an ongoing basis',
      'sometimes',
      'occasionally',
      'from time to time',
      'periodically',
    ],
    'how-many': ['on several occasions', 'several times', 'a number of'],
    'when-needed': ['(?:when|where|if|as) (?:needed|necessary|required)'],
    attempt: [
      'striv(?:e|es|ing)',
      'aims? (?:to|for|at)',
      'tr(?:y|ies) to',
      'endeavou?rs?',
      'seeks? to',
      'works? towards',
      'attempts? to',
    ],
    'as-far-as-possible': ['as far as possible', '(?:when|where|if)(?:ver)? possible', 'as resources allow'],
    always: ['always', 'never', 'at all times', 'without exception', 'constantly'],
    soon: ['as soon as possible', 'soon', 'promptly', 'quickly', 'swiftly', 'without delay', 'in due course'],
    especially: ['especially', 'particularly', 'in particular'],
  },
}
