/**
 * Words that residents and authorities use for the same thing, beside those that a site explains in `glossary.yaml`. Each
 * line is one thing; reviewed by hand. Whoever writes one of them finds the others.
 */
export const SWEDISH_SAME_WORDS: readonly (readonly string[])[] = [
  ['hastighet', 'fart', 'fort', 'fortkörning'],
  ['belysning', 'lampor', 'lyktor', 'gatlyktor', 'gatlampor', 'gatulampor', 'lyktstolpar', 'ljus'],
  ['mörkt', 'mörker', 'mörka', 'belysning'],
  ['narkotika', 'droger', 'knark'],
  ['alkohol', 'sprit', 'fylla'],
  ['resecentrum', 'station', 'tågstation', 'busstation'],
  ['inbrott', 'tjuvar', 'stöld'],
  ['bedrägerier', 'lurade', 'bluff', 'telefonbedrägerier'],
  ['buskage', 'buskar', 'häckar'],
  ['enkät', 'undersökning', 'dialog', 'frågeformulär'],
  ['företag', 'näringsliv', 'affärer', 'butiker'],
  ['omklädningsrum', 'duschrum'],
  ['kväll', 'kvällar', 'natt', 'sent'],
  ['kontroller', 'poliskontroll'],
  ['uppföljning', 'resultat', 'utfall'],
  ['föräldrar', 'vårdnadshavare', 'mamma', 'pappa'],
  ['moped', 'mopedbil', 'moppe'],
  ['boende', 'invånare', 'medborgare'],
  ['sanering', 'tvätt', 'borttagning'],
  ['utbildning', 'kurs', 'föreläsning'],
  ['elever', 'skolbarn'],
  ['gångväg', 'gångbana', 'trottoar'],
]
