// What the settings that come with the program say of the example alone. On any other site it is false.

/** The example’s address; nothing is ever at an address that ends in `.example` (RFC 2606). */
export const EXAMPLE_BASE_URL = 'https://medborgarloften.example/'

/** The name of the party that the example is about. */
export const EXAMPLE_PARTY = 'Kungsbacka kommun'

export type ExampleField = 'title' | 'publisher' | 'description' | 'notice' | 'accessibility'

/** Texts of each field, in any language. Of the accessibility statement, those that say who stands behind the site. */
export const EXAMPLE_TEXTS: Readonly<Record<ExampleField, readonly string[]>> = {
  title: ['Medborgarlöften i Kungsbacka', 'Public promises in Kungsbacka'],
  publisher: ['Exempelarkivet för medborgarlöften', 'The example archive of public promises'],
  description: [
    'Vad kommunen och polisen har lovat invånarna sedan 2016, varför, och vad det blev av löftena.',
    'What the municipality and the police have promised residents since 2016, why, and what became of it.',
  ],
  notice: [
    'Detta är ett exempelarkiv byggt på offentliga fakta. Det är inte Kungsbacka kommuns eller Polisens egen webbplats.',
    'This is an example archive built from public facts. It is not the website of Kungsbacka Municipality or the Police.',
    'Det här är ett exempel. Det är inte kommunens sida. Det är inte polisens sida.',
  ],
  accessibility: [
    'Arkivet är ett exempel, och ingen organisation står bakom det. En kommun som använder det anger här sin egen kontakt.',
    'The archive is an example with no organisation behind it. A municipality that uses it names its own contact here.',
    'Sidan är ett exempel. När en kommun använder sidan skriver den här vem du kan höra av dig till.',
    'arkivets egna automatiska tester',
    'the archive’s own automatic tests',
  ],
}
