import type { SiteSettings } from './scripts/validate/schemas/site-config-fields.ts'

export default {
  // The name of the site, in every language it is read in. Here and below, a site in one language may have the text alone:
  // title: 'Medborgarlöften i Ekköping'.
  title: {
    sv: 'Medborgarlöften i Kungsbacka',
    en: 'Public promises in Kungsbacka',
    lattlast: 'Medborgarlöften i Kungsbacka',
  },

  // Who stands behind the site. Printed at the foot of every page and in every PDF.
  publisher: {
    sv: 'Exempelarkivet för medborgarlöften',
    en: 'The example archive of public promises',
    lattlast: 'Exempelarkivet för medborgarlöften',
  },

  // The organisation number of whoever stands behind it, such as '212000-9994'. By it data portals and archives know that it is
  // you. May be left out.
  // organisationNumber: '…',

  // One sentence for search engines and for the start page.
  description: {
    sv: 'Vad kommunen och polisen har lovat invånarna sedan 2016, varför, och vad det blev av löftena.',
    en: 'What the municipality and the police have promised residents since 2016, why, and what became of it.',
    lattlast: 'Här kan du läsa vad kommunen och polisen har lovat. Du kan också läsa hur det gick.',
  },

  // The languages of the site (BCP 47). The first page of each is at `/` for the default one, at `/en/` for `en`.
  // `sv-x-lattlast` is easy-to-read Swedish (lättläst): in texts, file names and addresses it is called `lattlast`.
  languages: ['sv', 'en', 'sv-x-lattlast'],

  // The language of texts that are written without a language in content/.
  defaultLanguage: 'sv',

  // Where the site is published, with a slash at the end. Used where a full address is needed: on paper, in search
  // engines and in citations. Links between pages are relative, so the site works under any address. Below a path, such as
  // 'https://ekkoping.se/loften/', search engines and others look for robots.txt and security.txt at the top of the domain
  // only: ask its owner to write the sitemap into that robots.txt, and to answer with the same security.txt. A build says how.
  baseUrl: 'https://medborgarloften.example/',

  // Since when the address above has been yours; a year is enough. Programs that read the feeds of the site know entries by
  // it, so never change it once the site is published. May be left out: then it is 2026.
  baseUrlSince: '2026',

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
    lattlast: 'Det här är ett exempel. Det är inte kommunens sida. Det är inte polisens sida.',
  },

  // The colour of headings, links and buttons, on pages and in PDFs: `accent` for light mode and paper, `accentDark` for dark
  // mode; without that one, `accent` is made as light there as it must be. The check tells which colours can be read. `logo` is
  // an SVG or PNG file in content/look/ for the top of every page and PDF, `icon` a square PNG file there for tabs of browsers and
  // phones. Each of them, and all of it, may be left out.
  // look: { accent: '#7a1f3d', accentDark: '#f0a8bf', logo: 'logo.svg', icon: 'icon.png' },

  // Survey answers of fewer people than this are not shown, as readers could tell who answered what. May be left out.
  smallestGroup: 10,

  // Whom to tell about weaknesses of the site, for /.well-known/security.txt (RFC 9116), for instance
  // { contacts: ['mailto:sakerhet@kommunen.se'], policy: 'https://kommunen.se/sakerhet' }. May be left out.
  // security: { … },

  // On what terms others may use the open data, and what kind of organisation publishes them. With this part the page of the
  // open data says so, and the site has /data/dcat.rdf, which data portals such as Sveriges dataportal fetch (DCAT-AP-SE).
  // `licence` is 'CC0-1.0', 'CC-BY-4.0' or 'CC-BY-SA-4.0'; `publisherType` is 'local-authority', 'regional-authority',
  // 'national-authority', 'company', 'non-governmental-organisation', 'non-profit-organisation' or 'private-individual'.
  // May be left out.
  // openData: { licence: 'CC0-1.0', publisherType: 'local-authority' },

  // The accessibility statement that the Act on accessibility of digital public services (lag 2018:1937) asks of public
  // bodies. Without this part the site has no such page. Go through it once a year, of which the check reminds, and whenever the
  // site has changed.
  accessibility: {
    // How well the site keeps to the Act: 'full' (helt förenlig), 'partial' (delvis förenlig) or 'none' (inte förenlig).
    conformance: 'partial',

    // What not everybody can use, and why. `reason` is 'non-compliance', 'disproportionate-burden' (12 §, with the grounds
    // in `why`) or 'exempt' (9 §: old documents, the material of others and the like). `instead` may be left out.
    shortcomings: [
      {
        what: {
          sv: 'Det finns ingen att rapportera brister till.',
          en: 'There is nobody to report shortcomings to.',
          lattlast: 'Det finns ingen att säga till om något inte fungerar.',
        },
        reason: 'non-compliance',
        why: {
          sv: 'Arkivet är ett exempel, och ingen organisation står bakom det. En kommun som använder det anger här sin egen kontakt.',
          en: 'The archive is an example with no organisation behind it. A municipality that uses it names its own contact here.',
          lattlast: 'Sidan är ett exempel. När en kommun använder sidan skriver den här vem du kan höra av dig till.',
        },
      },
      {
        what: {
          sv: 'I PDF-filernas tabeller är bara kolumnerna märkta med sina rubriker. En skärmläsare säger inte vilken rad en ruta hör till.',
          en: 'In the tables of the PDF files only the columns are tagged with their headings. A screen reader does not say which row a cell belongs to.',
          lattlast: 'I PDF-filerna finns tabeller. Den som lyssnar på en tabell får inte höra vilken rad det är.',
        },
        reason: 'non-compliance',
        why: {
          sv: 'Programmet som gör PDF-filerna kan inte märka den första rutan i en rad som radens rubrik.',
          en: 'The program that makes the PDF files cannot tag the first cell of a row as the heading of the row.',
          lattlast: 'Programmet som gör PDF-filerna kan inte säga vad raden heter.',
        },
        instead: {
          sv: 'webbsidan ”Utskrift, allt på en sida” (/utskrift/ efter löftets adress), som säger samma sak och där varje rad har en rubrik.',
          en: 'the web page “Printable, all on one page” (/print/ after the address of the publication), which says the same and where every row has a heading.',
          lattlast: 'sidan som heter ”Skriv ut allt”. Där står samma sak, och där får du höra vilken rad det är.',
        },
      },
      {
        what: {
          sv: 'Webbsidor och dokument på andra webbplatser, som källorna länkar till, kan ha brister.',
          en: 'Web pages and documents on other sites, which the sources link to, may have shortcomings.',
          lattlast: 'Vi länkar till andra sidor. En del av dem kan vara svåra att använda.',
        },
        reason: 'exempt',
        why: {
          sv: 'De är gjorda av andra, och arkivet kan inte påverka dem.',
          en: 'They are made by others, and the archive has no influence on them.',
          lattlast: 'Andra har gjort dem. Vi kan inte ändra dem.',
        },
      },
    ],

    // When and how the site was assessed. `by` is 'self' or 'external'; `who` may be left out.
    assessed: {
      date: '2026-11-25',
      by: 'self',
      who: {
        sv: 'arkivets egna automatiska tester',
        en: 'the archive’s own automatic tests',
        lattlast: 'med datorprogram',
      },
      how: [
        {
          sv: 'Varje sida med axe-core i webbläsaren Chromium, på tre skärmbredder från 320 pixlar, i ljust och mörkt läge.',
          en: 'Every page with axe-core in the browser Chromium, at three widths from 320 pixels, in light and dark mode.',
          lattlast:
            'Ett program har provat varje sida. Det har provat små och stora skärmar, och ljusa och mörka färger.',
        },
        {
          sv: 'Varje sidas HTML-kod, rubriknivåer och läsning utan JavaScript.',
          en: 'The HTML, the heading levels and reading without JavaScript, on every page.',
          lattlast: 'Vi har provat att varje sida är rätt byggd.',
        },
        {
          sv: 'Vägen från startsidan till ett löfte och till sökningen med bara tangentbordet.',
          en: 'The way from the start page to a promise and to the search with the keyboard alone.',
          lattlast: 'Vi har provat att hitta ett löfte utan mus, med bara tangentbordet.',
        },
        {
          sv: 'Sidor av olika slag på 320 pixlars bredd (400 % zoom) med stora avstånd i texten, och med egna färger, mer kontrast eller utan rörelse.',
          en: 'Pages of several kinds at a width of 320 pixels (400% zoom) with wide spacing of text, and with own colours, more contrast or no movement.',
          lattlast: 'Vi har provat med stora bokstäver och med andra färger.',
        },
        {
          sv: 'Alla färger mot sina bakgrunder, uträknat enligt WCAG 2.2.',
          en: 'Every colour against its backgrounds, computed as WCAG 2.2 says.',
          lattlast: 'Vi har räknat ut att färgerna syns tydligt.',
        },
        {
          sv: 'Att varje PDF är märkt som PDF/UA-1, med rubriker, tabeller med kolumnrubriker och språk.',
          en: 'That every PDF is tagged as PDF/UA-1, with headings, tables with headings of columns, and language.',
          lattlast: 'Ett program har provat att PDF-filerna har rubriker och rätt språk.',
        },
      ],
      notTested: [
        {
          sv: 'Ingen som använder skärmläsare eller andra hjälpmedel i sin vardag har prövat webbplatsen.',
          en: 'Nobody who uses a screen reader or other aids in daily life has tried the site.',
          lattlast: 'Ingen som brukar lyssna på sidor eller använda hjälpmedel har provat sidan.',
        },
        {
          sv: 'Webbplatsen är inte prövad i Safari eller Firefox.',
          en: 'The site has not been tried in Safari or Firefox.',
          lattlast: 'Ingen har provat sidan i programmen Safari och Firefox.',
        },
        {
          sv: 'PDF-filerna är inte granskade med PAC eller av någon som läser dem med skärmläsare.',
          en: 'The PDF files have not been checked with PAC, or by anybody who reads them with a screen reader.',
          lattlast: 'Ingen som brukar lyssna på PDF-filer har provat dem.',
        },
        {
          sv: 'Ingen har prövat om texterna är lätta att förstå.',
          en: 'Nobody has tested whether the texts are easy to understand.',
          lattlast: 'Ingen har provat om texterna är lätta att förstå.',
        },
      ],
    },

    // Whom to tell about shortcomings and how soon an answer comes, for instance
    // { contact: { name: { sv: 'Kontaktcenter' }, email: 'info@kommunen.se', url: null },
    //   answerWithin: { sv: 'två arbetsdagar' } }. null says honestly that there is nobody.
    feedback: null,

    // The supervisory authority is Digg where nothing else is said. When the task is another authority’s, name it here, with
    // the page where a lack of accessibility is reported: supervisor: { name: { sv: '…' }, url: 'https://…' }.

    // When this statement was last changed. `sitePublished`, the day the site was published, may stand here too.
    updated: '2026-11-27',
  },
} satisfies SiteSettings
