import type { Address } from '../model/address.ts'
import { addressesIn, attachmentAddress, type PublicationPlace } from '../model/addresses.ts'
import { isPrintable } from '../model/printable.ts'
import type { SiteConfig } from '../model/site-config.ts'

/** The addresses of everything in a publication that has pages or files of its own, in every language. */
export type ItemAddresses = {
  /** Its own pages and PDFs, and the pages of its themes. */
  readonly publication: (themes: readonly string[]) => readonly Address[]
  readonly promise: (id: string) => readonly Address[]
  readonly survey: (id: string) => readonly Address[]
  readonly attachment: (path: string) => Address
}

/** The addresses of a publication’s items. */
export function itemAddresses(publication: PublicationPlace, site: SiteConfig): ItemAddresses {
  const inLanguages = publication.languages.map((language) => ({ language, to: addressesIn(language, site) }))
  const everywhere = site.languages.map((language) => addressesIn(language, site))
  return {
    publication: (themes) => [
      ...inLanguages.flatMap(({ language, to }) => [
        to.publication(publication),
        to.followUp(publication),
        to.followUpByStanding(publication),
        to.followUpByParty(publication),
        to.print(publication),
        to.largePrint(publication),
        ...(isPrintable(language)
          ? [to.pdf(publication), to.largePdf(publication), to.sheet(publication), to.archivePdf(publication)]
          : []),
      ]),
      ...themes.flatMap((theme) => everywhere.map((to) => to.theme(theme))),
    ],
    promise: (id) => inLanguages.map(({ to }) => to.promise({ id, publication })),
    survey: (id) => inLanguages.map(({ to }) => to.survey({ id, publication })),
    attachment: (path) => attachmentAddress(publication, encodeURI(path.normalize('NFC'))),
  }
}
