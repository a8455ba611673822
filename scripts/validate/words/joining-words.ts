import type { WordLanguage } from './word-language.ts'

/** What joins two things to do, and the verbs that show that it joins no mere nouns. */
export const JOINING_WORDS: Readonly<
  Record<WordLanguage, { readonly joiners: readonly string[]; readonly verbs: readonly string[] }>
> = {
  sv: {
    joiners: ['samt(?: att| även| också)?'],
    verbs: verbs(
      'anställ(?:a|er) arbetar? åtgärdar? bekosta[rs]? belys(?:a|er|es) bemannar? beskär(?:a|s)? besök(?:a|er)',
      'bjud(?:a|er) bygg(?:a|er|s) delar? deltar? erbjud(?:a|er) finns finnas följ(?:a|er) fortsätt(?:a|er)',
      'förbättra[rs]? förebygg(?:a|er) för(?:a|s) ge ger genomför(?:a|s)? gör göra görs håll(?:a|er|s) hjälp(?:a|er)',
      'informera[rs]? inför(?:a|s)? inrätta[rs]? installera[rs]? inventera[rs]? kartlägg(?:a|er|s) klipp(?:a|er|s)',
      'kontrollera[rs]? lägg(?:a|er|s) leder lyft(?:a|er) medverkar? minska[rs]? mät(?:a|er|s) närvarar? ordna[rs]?',
      'patrullerar? planera[rs]? pröva[rs]? rapportera[rs]? redovisa[rs]? rensa[rs]? röj(?:a|er|s) samordna[rs]?',
      'samverkar? sätt(?:a|er|s) ska skapa[rs]? skicka[rs]? sprid(?:a|er|s) starta[rs]? städa[rs]? stöd(?:ja|er|jer)',
      'stötta[rs]? svarar? ta tar tas tillsätt(?:a|er) undersök(?:a|er|s) utbilda[rs]? utred(?:a|er|s) utse utser',
      'utveckla[rs]? utöka[rs]? åtar återkopplar? ökar?',
    ),
  },
  en: {
    joiners: ['as well as', 'and also', 'and also to', 'and to', 'and will'],
    verbs: verbs(
      'answers? attends? builds? carr(?:y|ies) checks? cleans? clears? continues? controls? creates? develops? distributes?',
      'employs? expands? follows? gives? helps? holds? improves? increases? informs? inspects? installs? introduces?',
      'invites? keeps? maps? measures? offers? organi[sz]es? patrols? plans? provides? puts? reduces? reports? sends?',
      'starts? supports? takes? teach(?:es)? trains? visits?',
    ),
  },
}

function verbs(...lines: readonly string[]): readonly string[] {
  return lines.join(' ').split(' ')
}
