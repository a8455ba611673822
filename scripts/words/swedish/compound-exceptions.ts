/**
 * Words that splitting would get wrong, with the parts that they have; none where they look like a compound and are none.
 * In small letters, in the form in which they stand in texts.
 */
export const SWEDISH_COMPOUND_EXCEPTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['medborgare', []],
  ['medborgarna', []],
  ['polisen', []],
  ['tillsammans', []],
  ['ungdomar', []],
  ['ungdomarna', []],
  ['föreläsning', []],
  ['föreläsningen', []],
  ['föreläsningar', []],
  ['föreläsningarna', []],
  ['omkring', []],
  ['innehålla', []],
  ['innehåller', []],
  ['offentliggjordes', []],
  ['offentliggörs', []],
  ['redovisade', []],
  ['redovisat', []],
  ['samtalade', []],
  // What it says of the citizen, everybody knows; it would be found by every question about them.
  ['medborgarlöfte', ['löfte']],
  ['medborgarlöften', ['löfte']],
  ['medborgarlöftet', ['löfte']],
  ['medborgarlöftena', ['löfte']],
])
