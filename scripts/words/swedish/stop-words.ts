const WORDS = `
  alla allt att av bara berätta bli blir blev blivit de dem den denna deras dess dessa det detta dig din dina ditt du då där
  dit efter ej eller en er era ert ett finns fick från för gjorde gjort gör göra ha hade han hans har hela henne hennes hit hon
  honom hos hur här i icke in inga ingen inget inom inte ja jag ju kan kommer kring kunde man med medan mellan men mig min mina
  mitt mot många mycket måste ni nog nu när nästa något någon några nån oss och också om på redan samma sedan ska skall skulle
  sig sin sina sitt själv som så sådan sådana sådant till under upp ut utan vad var vara varför varit varje vars vart vem vems
  vet vi vid vilka vilken vilket vill vår våra vårt än är åt över`

/** Words that say nothing of what somebody looks for. *Får* is not among them: it is also a sheep. */
export const SWEDISH_STOP_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/))
