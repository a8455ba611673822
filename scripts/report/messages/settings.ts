// What to do about the settings, where it differs from what to do in content/: site.config.ts is TypeScript, in which
// texts have quotation marks, lines end in commas, and what is not there is null.
import type { ProblemDetails } from '../problem-details.ts'
import { quoteList } from './quote.ts'

/** Rules about fields with another remedy in the settings; `null` where it is the same after all. */
export type SettingsFixes = {
  readonly [R in 'field/missing' | 'field/language' | 'field/not-empty' | 'field/type']: (
    details: ProblemDetails[R],
  ) => string | null
}

export const SETTINGS_FIXES: Readonly<Record<'sv' | 'en', SettingsFixes>> = {
  sv: {
    'field/missing': ({ key, choices }) =>
      choices.length === 0
        ? `Lägg till ${key}: och värdet, med ett kommatecken efter. Hur det skrivs visar den site.config.ts som följer med programmet.`
        : `Lägg till ${key}: och något av ${quoteList(choices)}, mellan ' och ' och med ett kommatecken efter.`,
    'field/language': ({ language, defaultLanguage, suggestion }) =>
      language === null
        ? `Lägg till texten så här: ${defaultLanguage}: '…',`
        : suggestion === null
          ? 'Ta bort texten, eller lägg till språket bland languages.'
          : null,
    'field/not-empty': ({ name, mayBeLeftOut }) =>
      mayBeLeftOut ? null : `Skriv en text, eller ${name}: null om ingen ska finnas.`,
    'field/type': ({ name, value, found, wanted }) =>
      wanted.includes('list') && found === 'text'
        ? name === 'contacts'
          ? `Skriv till exempel ${CONTACTS}.`
          : `Sätt citattecken runt varje värde och hakparenteser runt alla: ${listOf(value)}.`
        : null,
  },
  en: {
    'field/missing': ({ key, choices }) =>
      choices.length === 0
        ? `Add ${key}: and the value, with a comma after it. The site.config.ts that comes with the program shows how it is written.`
        : `Add ${key}: and one of ${quoteList(choices)}, between ' and ' and with a comma after it.`,
    'field/language': ({ language, defaultLanguage, suggestion }) =>
      language === null
        ? `Add the text like this: ${defaultLanguage}: '…',`
        : suggestion === null
          ? 'Remove the text, or add the language to languages.'
          : null,
    'field/not-empty': ({ name, mayBeLeftOut }) => (mayBeLeftOut ? null : `Write a text, or ${name}: null for none.`),
    'field/type': ({ name, value, found, wanted }) =>
      wanted.includes('list') && found === 'text'
        ? name === 'contacts'
          ? `Write for instance ${CONTACTS}.`
          : `Put quotation marks around each value and brackets around all of them: ${listOf(value)}.`
        : null,
  },
}

const CONTACTS =
  "[{ name: 'Trygghetssamordnaren', email: 'trygghet@kommunen.se', url: 'https://kommunen.se/trygghet' }]"

function listOf(written: string): string {
  const values = written.split(',').map((value) => `'${value.trim()}'`)
  return `[${values.join(', ')}]`
}
