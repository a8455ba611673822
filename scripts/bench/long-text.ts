import { draw } from './draw.ts'

// Each sentence is one part of each list: 12 × 12 × 12 × 12 of them.
const WHEN = [
  'Varje måndag',
  'Två gånger i månaden',
  'Under sommarlovet',
  'När skolorna börjar',
  'Före jul',
  'På lördagskvällar',
  'Efter mörkrets inbrott',
  'Så snart snön har smält',
  'I samband med skolavslutningar',
  'Dagen efter löning',
  'Inför valborg',
  'Vid varje större evenemang',
]
const DOES = [
  'samtalar vi med',
  'frågar vi',
  'informerar vi',
  'rådgör vi med',
  'håller vi möte med',
  'skriver vi till',
  'frågar områdespolisen',
  'informerar områdespolisen',
  'pratar fältgruppen med',
  'skriver trygghetsvärdarna till',
  'utbildar räddningstjänsten',
  'pratar fritidsledarna med',
]
const WHOM = [
  'föreningarna',
  'butikerna vid torget',
  'fastighetsägarna',
  'rektorerna',
  'nattvandrarna',
  'seniorerna',
  'de boende längs leden',
  'ungdomsrådet',
  'kollektivtrafiken',
  'grannsamverkan',
  'de som driver krogarna',
  'hyresgästerna',
]
const ABOUT = [
  'om belysningen vid busskuren',
  'om klotter och skadegörelse',
  'om hastigheten på genomfarten',
  'om hur inbrott kan förebyggas',
  'om buskar som skymmer sikten',
  'om cykelstölder vid stationen',
  'om langning till minderåriga',
  'om mopeder på gångvägarna',
  'om bedrägerier på telefon',
  'om vad som har gjorts sedan sist',
  'om vilka platser som känns otrygga',
  'om hur man gör en felanmälan',
]
const SENTENCES_IN_PARAGRAPH = 6
// As an editor does who brings a text up to date: one promise in five is touched each year, and there one sentence in seven.
const YEARS_BETWEEN_CHANGES = 5
const SENTENCES_BETWEEN_CHANGES = 7

/** Swedish paragraphs of at least so many characters about a place; one in five has some other words each year. */
export function longText(index: number, year: number, place: string, characters: number): string {
  let text = ''
  for (let turn = 0; text.length < characters; turn++) {
    const isNewParagraph = turn % SENTENCES_IN_PARAGRAPH === 0
    text += `${turn === 0 ? '' : isNewParagraph ? '\n\n' : ' '}${sentence(index, year, turn, place)}`
  }
  return text
}

function sentence(index: number, year: number, turn: number, place: string): string {
  const isTouched = turn % SENTENCES_BETWEEN_CHANGES === 0
  const version = isTouched ? Math.floor((year + index) / YEARS_BETWEEN_CHANGES) : 0
  const parts = [WHEN, DOES, WHOM, ABOUT].map((list, part) => {
    // A touched sentence keeps its beginning.
    return list[draw(index, part < 2 ? 0 : version, 100 + turn * 4 + part) % list.length]
  })
  return `${parts.join(' ')} i ${place}.`
}
