import type { SiteConfig } from './scripts/model/site-config.ts'

export default {
  // The name of the site, in every language it is read in.
  title: {
    sv: 'Medborgarlöften i Kungsbacka',
    en: 'Public promises in Kungsbacka',
  },

  // Who stands behind the site. Printed at the foot of every page and in every PDF.
  publisher: {
    sv: 'Exempelarkivet för medborgarlöften',
    en: 'The example archive of public promises',
  },

  // One sentence for search engines and for the start page.
  description: {
    sv: 'Vad kommunen och polisen har lovat invånarna sedan 2016, varför, och vad det blev av löftena.',
    en: 'What the municipality and the police have promised residents since 2016, why, and what became of it.',
  },

  // The languages of the site (BCP 47). The first page of each is at `/` for the default one, at `/en/` for `en`.
  languages: ['sv', 'en'],

  // The language of texts that are written without a language in content/.
  defaultLanguage: 'sv',

  // Where the site is published, with a slash at the end. Used where a full address is needed: on paper, in search
  // engines and in citations. Links between pages are relative, so the site works under any address.
  baseUrl: 'https://medborgarloften.example/',

  // Decides which day it is when --as-of and SOURCE_DATE_EPOCH are not given (IANA name).
  timeZone: 'Europe/Stockholm',

  // The first part of the names of PDF files: medborgarlofte-2018.pdf.
  documentName: 'medborgarlofte',

  // Whom to turn to. `email` and `url` may be null.
  contacts: [],

  // Shown at the top of every page and in every PDF; null for no notice.
  notice: {
    sv: 'Detta är ett exempelarkiv byggt på offentliga fakta. Det är inte Kungsbacka kommuns eller Polisens egen webbplats.',
    en: 'This is an example archive built from public facts. It is not the website of Kungsbacka Municipality or the Police.',
  },

  // Survey answers of fewer people than this are not shown, as readers could tell who answered what. May be left out.
  smallestGroup: 10,
} satisfies SiteConfig
