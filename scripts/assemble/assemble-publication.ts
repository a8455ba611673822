import type { Area, Party, Publication, Theme, Unit } from '../model/archive.ts'
import type { Language, LocalText } from '../model/language.ts'
import { daysOf, periodStateOn } from '../model/periods/period-state.ts'
import { releaseOn } from '../model/release.ts'
import type { SiteConfig } from '../model/site-config.ts'
import type { PublicationFields, ThemeFields } from '../validate/schemas/publication-fields.ts'
import type { ValidForeword, ValidProse } from '../validate/valid-content.ts'
import type { Draft } from './draft.ts'
import type { Unseen } from './find-unseen.ts'
import { languagesOf } from './languages-of.ts'
import { outdatedLanguages } from './outdated-languages.ts'
import type { View } from './view.ts'
import { date, optionalDate, type Wording } from './wording.ts'

export type DraftPublication = Draft<Publication>
export type DraftTheme = Draft<Theme>

/** What all parts are assembled with. */
export type Assembly = View & {
  readonly unseen: Unseen
  readonly parties: ReadonlyMap<string, Draft<Party>>
  readonly areas: ReadonlyMap<string, Draft<Area>>
  /** The unit that goes by a name; one that is not listed reads as it is written. */
  readonly unitNamed: (name: string) => Unit
}

/** The publication with its themes; promises, surveys and reports are added by their own assemblers. */
export function assemblePublication(
  id: string,
  fields: PublicationFields,
  foreword: readonly ValidForeword[],
  assembly: Assembly,
): { readonly publication: DraftPublication; readonly themes: readonly DraftTheme[] } {
  const { site, asOf, wording } = assembly
  const period = {
    from: date(fields.period.from),
    to: optionalDate(fields.period.to),
    asPrinted: fields.period['as-printed'] ?? null,
    basis: fields.period.basis,
  }
  const title = wording.text(fields.title)
  const published = optionalDate(fields.published)
  const publication: DraftPublication = {
    id,
    title,
    documentType: wording.optionalText(fields['document-type']),
    period,
    periodState: periodStateOn(asOf, daysOf(period)),
    state: fields.state,
    published,
    release: releaseOn(asOf, { state: fields.state, published }),
    signed: signingFrom(fields.signed, assembly),
    parties: found(fields.parties, assembly.parties),
    areas: found(fields.areas, assembly.areas),
    agreement: agreementFrom(fields.agreement, wording),
    followUp: followUpFrom(fields['follow-up']),
    records: fields.records.map((record) => ({
      ...record,
      date: optionalDate(record.date),
      kind: record.kind ?? null,
    })),
    languages: languagesOf(fields, assembly),
    foreword: localProse(foreword, site),
    outdatedForewords: outdatedForewords(foreword),
    themes: [],
    promises: [],
    surveys: [],
    otherSurveys: [],
    reports: [],
    ended: [],
    complete: fields.complete ?? null,
    sources: [...wording.sources(fields.sources)],
    contact: fields.contact === undefined ? null : wording.contact(fields.contact),
    remarks: [...wording.remarks(fields.remarks)],
    attachments: [],
    contentFiles: [],
    fingerprint: '',
    corrections: [],
  }
  const themes = fields.themes.map((theme) => themeFrom(theme, publication, wording))
  publication.themes = themes
  return { publication, themes }
}

/** The things with the ids, in the order of the ids; validation has made sure that they exist. */
export function found<T>(ids: readonly string[], byId: ReadonlyMap<string, T>): T[] {
  return ids.map((id) => byId.get(id)).filter((item) => item !== undefined)
}

function outdatedForewords(foreword: readonly ValidForeword[]): Language[] {
  const original = foreword.find(({ language }) => language === null)
  if (original === undefined) return []
  const { markdown } = original
  return outdatedLanguages(
    { title: null, markdown },
    foreword.map(({ language, fields }) => ({ language, translatedFrom: fields['translated-from'] })),
  )
}

/** Prose of several languages as one text; `null` when there is none in the default language. */
export function localProse(prose: readonly ValidProse[], site: SiteConfig): LocalText | null {
  const texts = Object.fromEntries(prose.map(({ language, markdown }) => [language ?? site.defaultLanguage, markdown]))
  return texts[site.defaultLanguage] === undefined ? null : texts
}

function themeFrom(fields: ThemeFields, publication: DraftPublication, wording: Wording): DraftTheme {
  return {
    id: fields.id,
    title: wording.text(fields.title),
    background: wording.optionalText(fields.background),
    publication,
    promises: [],
    follows: null,
    followsBasis: fields.basis,
    followedBy: [],
    sources: [...wording.sources(fields.sources)],
  }
}

function signingFrom(signed: PublicationFields['signed'], { wording, parties }: Assembly): Publication['signed'] {
  if (signed === undefined) return null
  return {
    date: optionalDate(signed.date),
    place: wording.optionalText(signed.place),
    basis: signed.basis,
    by: signed.by.map(({ role, name, party }) => ({
      role: wording.text(role),
      name: name ?? null,
      party: parties.get(party ?? '') ?? null,
    })),
  }
}

function followUpFrom(followUp: PublicationFields['follow-up']): Publication['followUp'] {
  return followUp === undefined ? null : { every: followUp.every, asPrinted: followUp['as-printed'] ?? null }
}

function agreementFrom(agreement: PublicationFields['agreement'], wording: Wording): Publication['agreement'] {
  if (agreement === undefined) return null
  return { title: wording.text(agreement.title), url: agreement.url ?? null }
}
