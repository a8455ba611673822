/** The elements of HTML that people write or paste into a text. `<anna@kommunen.se>` and `<5` are none of them. */
export const HTML_ELEMENTS: readonly string[] = (
  'a abbr article aside b big blockquote body br button caption center cite code col dd del details div dl dt em embed ' +
  'figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label li link main ' +
  'mark meta nav object ol p pre q s script section select small span strike strong style sub summary sup svg table tbody ' +
  'td tfoot th thead title tr u ul video'
).split(' ')
