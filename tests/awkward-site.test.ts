// How the awkward variety of real publications reads on the page: tests/fixtures/sites/awkward/ holds what is named here.
import { describe, expect, test } from 'vitest'
import type { Archive } from '../scripts/model/archive.ts'
import { producePages } from '../scripts/pages/produce-pages.ts'
import { checkContent } from '../scripts/pipeline/check/check-content.ts'
import { allFiles } from './helpers/all-files.ts'
import { siteArchive } from './helpers/site-archive.ts'
import { wordsIn } from './layouts/components/render.ts'

const ROOT = new URL('fixtures/sites/awkward/', import.meta.url).pathname
const archive: Archive = await siteArchive('awkward', '2024-03-01')
const pages = await allFiles(producePages(archive))

/** The markup of a page of the built site. */
function markup(path: string): string {
  const page = pages.find((file) => file.path === `${path}index.html`)
  if (page === undefined) throw new Error(`There is no page ${path}`)
  return String(page.content)
}

/** What is read on a page of the built site. */
function read(path: string): string {
  return wordsIn(markup(path))
    .replaceAll(/[\u00a0\u2060]/g, ' ')
    .replaceAll('&amp;', '&')
}

/** What is read about one commitment on the page of its promise. */
function readCommitment(path: string, heading: string): string {
  const [, after = ''] = read(path).split(new RegExp(`(?<=Åtaganden.*)${heading}`, 's'))
  return after
}

test('no warning is left that nobody has a reason for, but those about a translation', async () => {
  const { problems } = await checkContent(ROOT, archive.site, '2024-03-01')
  const rules = problems.filter(({ level }) => level !== 'acknowledged').map(({ rule }) => rule)
  expect(rules.filter((rule) => !rule.startsWith('translation/'))).toEqual([])
  expect(rules).toContain('translation/stale')
})

describe('what the public may not see yet', () => {
  test('a draft is nowhere, and nothing refers to it', () => {
    const showing = pages.filter(({ content }) => /hemlig/i.test(String(content)))
    expect(showing.map(({ path }) => path)).toEqual([])
  })

  test('a publication with a later date is nowhere either', () => {
    const showing = pages.filter(({ content }) => /Höstlöftet|Reflexer/.test(String(content)))
    expect(showing.map(({ path }) => path)).toEqual([])
  })

  test('on the day that it is made public, it is there', async () => {
    const later = await siteArchive('awkward', '2024-08-15')
    expect(later.publications.map(({ id }) => id)).toContain('2024-host')
    expect(later.publications.map(({ id }) => id)).not.toContain('2025')
  })
})

describe('periods', () => {
  test('one without end is in force beside the one of this year', () => {
    expect(read('')).toMatch(/Gäller nu .*Medborgarlöfte 2024.*Medborgarlöfte om idrottsplatserna/)
    expect(read('2020-tills-vidare/')).toContain('Gäller tills vidare')
  })

  test('two at a time say which days they share', () => {
    expect(read('')).toContain('Samtidigt som Medborgarlöfte 2019–2020: 15 mars–31 december 2020.')
  })

  test('a year without a promise is a gap', () => {
    expect(read('')).toMatch(/Inget medborgarlöfte gällde 1 januari–31 december 2016\./)
  })

  test('a season keeps its printed words', () => {
    expect(read('2018-sommar/')).toContain('sommaren 2018')
  })

  test('one read out of the sources says so', () => {
    expect(read('2015/')).toContain('verksamhetsåret 2015 (tolkad ur källorna)')
  })

  test('a commitment in one without end has no last day', () => {
    expect(readCommitment('2020-tills-vidare/loften/belysta-spar/', 'Spåren är tända')).toContain('inget slutdatum')
  })
})

describe('districts', () => {
  test('a publication of a district names it', () => {
    expect(read('2021-norra-staden/')).toContain('Område Norra staden')
  })

  test('a publication of a district leads to what is promised everywhere at the same time, and the other way', () => {
    expect(read('2021-norra-staden/')).toContain(
      'Lovat samtidigt för ett större område: Medborgarlöfte om idrottsplatserna',
    )
    expect(read('2020-tills-vidare/')).toContain(
      'Lovat samtidigt för delar av området Medborgarlöfte 2021 för Norra staden',
    )
    expect(read('2015/')).not.toContain('Lovat samtidigt')
  })

  test('the next promise of a district is that of the district it was merged into, and no neighbour’s', () => {
    const page = read('2021-norra-staden/')
    expect(page).toContain('Nästa medborgarlöfte: Medborgarlöfte 2022–2023 för Staden')
    expect(page).not.toContain('Södra staden')
  })

  test('a district that is no more says what it became', () => {
    expect(read('platser/norra-staden/')).toContain('Staden')
  })
})

describe('parties', () => {
  test('28 parties stand with their parts: responsible, contributing, supporting, asked', () => {
    const said = readCommitment('2019-2020/loften/vuxna-ute/', 'Kvällar ute tillsammans')
    const count = (role: string) => said.split(`(${role})`).length - 1
    expect(['ansvarar', 'bidrar', 'stödjer', 'tillfrågas'].map(count)).toEqual([2, 16, 8, 2])
  })

  test('a commitment without owner says that nobody is named', () => {
    expect(readCommitment('2015/loften/skolvandring/', 'Vuxna går med barnen')).toMatch(/^ Vem ingen namngiven/)
  })

  test('a promise of which no commitment is known does not say that nobody is named', () => {
    const page = read('2020-tills-vidare/loften/omkladningsrum/')
    expect(page).toContain('Vem inte känt')
    expect(page).toContain('Källorna säger inte vad som skulle göras.')
  })

  test('two publishers’ owners stand side by side, each with whose word it is', () => {
    const page = read('2017/loften/belysning-parker/')
    expect(page).toContain('Teknik (ansvarar, enligt Ekköpings kommun)')
    expect(page).toContain('Hyreshus (ansvarar, enligt Polisen i Ekköping)')
    expect(page.slice(0, page.indexOf('Åtaganden'))).toContain('Hyreshus (enligt Polisen i Ekköping)')
  })

  test('signatories stand with role alone where no name is known', () => {
    expect(read('2017/')).toMatch(/Kommunstyrelsens ordförande Åsa Ek-Öberg/)
    expect(read('2015/')).toContain('Tillförordnad närpolischef')
  })
})

describe('targets and figures', () => {
  test('a rate per week is scaled over the half year that the report covers', () => {
    expect(readCommitment('2017/loften/skolvagar/', 'Trafikkontroller vid skolor')).toContain(
      'Mindre än utlovat. Redovisat: 24 trafikkontroller. Utlovat: minst 1 trafikkontroll per vecka, alltså 25 trafikkontroller under januari–juni 2017.',
    )
  })

  test('a rate for the summer is scaled over the summer alone', () => {
    expect(readCommitment('2017/loften/tryggare-torg/', 'Polisen går extra ofta')).toContain(
      'Utlovat: minst 1 fotpatrull per vecka, alltså 17 fotpatruller under maj–augusti 2017.',
    )
  })

  test('a rate per term counts two terms a year, and one meeting is one', () => {
    expect(readCommitment('2017/loften/skolvagar/', 'Föräldramöten om skolvägen')).toContain(
      'Utlovat: 1 föräldramöte per termin, alltså 2 föräldramöten under 2017.',
    )
  })

  test('a range per year is scaled at both its ends', () => {
    expect(readCommitment('2019-2020/loften/lagen/', 'Möten med ungdomar')).toContain(
      'Målet är nått. Redovisat: 9 möten. Utlovat: 4–6 möten per år, alltså 8–12 möten under 2019–2020.',
    )
  })

  test('a longest time that was not kept is a limit that was broken', () => {
    expect(readCommitment('2017/loften/belysning-gangvagar/', 'Trasiga lampor')).toContain(
      'Gränsen är överskriden. Redovisat för 2017: 72 timmar. Utlovat: högst 48 timmar.',
    )
  })

  test('each of several targets has its own answer', () => {
    const said = readCommitment('2017/loften/belysning-gangvagar/', 'Nya lampor längs gångvägarna')
    expect(said).toContain('Målet är nått. Redovisat för 2017: 20 lampor.')
    expect(said).toContain('Mindre än utlovat. Redovisat för 2017: 3 av 4 tunnlar. Utlovat: alla tunnlar.')
    expect(said).toContain('Målet är uttryckt i ord, utan tal. Utlovat: ”särskilt där barn går”.')
  })

  test('a share is reckoned out', () => {
    expect(readCommitment('2017/loften/skolvagar/', 'Elever som går eller cyklar')).toContain(
      'Mer än utlovat. Redovisat för 2017: drygt 205 av 250 elever (82 %). Utlovat: minst 80 procent av alla elever.',
    )
  })

  test('a figure in another unit cannot be compared', () => {
    expect(readCommitment('2017/loften/tryggare-torg/', 'Vuxna vandrar på torget')).toContain(
      'Går inte att jämföra. Utfallet är räknat i något annat än målet. Redovisat för 2017: ungefär 12 kvällar.',
    )
  })

  test('two figures for one thing have a verdict and a source each', () => {
    const said = readCommitment('2017/loften/belysning-parker/', 'Nya lampor i parkerna')
    expect(said).toMatch(/Målet är nått\. Redovisat för 2017: 30 lampor\..*Kommunens redovisning.*Mindre än utlovat/)
    expect(said).toMatch(/Mindre än utlovat\. Redovisat för 2017: 28 lampor\..*Hyreshus årsredovisning/)
  })

  test('half-years are added up to the year that was promised, and the sum is no more exact than they are', () => {
    expect(readCommitment('2022-2023-staden/loften/synlig-polis/', 'Trygghetsvandringar på torget')).toContain(
      'Mer än utlovat. Hopräknat ur ”Delår 2023” (januari–juni 2023) och ”Andra halvåret 2023” (juli–december 2023): ' +
        '12 + drygt 13 = drygt 25 trygghetsvandringar. ' +
        'Utlovat: minst 24 trygghetsvandringar per år, alltså 24 trygghetsvandringar under 2023. Beräknat av arkivet Delårsrapport 2023',
    )
    expect(read('2022-2023-staden/uppfoljning/lage/')).toContain(
      '12 + drygt 13 = drygt 25 trygghetsvandringar (2023) Mer än utlovat',
    )
  })

  test('an approximate count keeps its word: drygt 900', () => {
    expect(readCommitment('2019-2020/loften/vuxna-ute/', 'Kvällar ute tillsammans')).toContain(
      'Mer än utlovat. Redovisat: drygt 900 nattvandringar.',
    )
  })

  test('one that is too approximate is not judged', () => {
    expect(readCommitment('2019-2020/loften/lagen/', 'Föreläsningar för föräldrar')).toContain(
      'Siffran är för ungefärlig för att hållas mot målet. Redovisat för 2019–2020: ungefär 8 föreläsningar.',
    )
  })

  test('zero is a figure', () => {
    expect(readCommitment('2019-2020/loften/lagen/', 'Möten med handlare')).toContain('Redovisat: 0 möten.')
  })

  test('a figure without target and a target without figure say which of them is missing', () => {
    const page = '2019-2020/loften/lagen/'
    expect(readCommitment(page, 'Cykelmärkning')).toContain(
      'Inget mål i siffror är satt. Redovisat för 2019–2020: över 1364 cyklar.',
    )
    expect(readCommitment(page, 'Nya bänkar')).toContain(
      'Redovisningen innehåller ingen siffra att hålla mot målet. Utlovat: minst 12 bänkar under perioden.',
    )
  })

  test('a number that may be per year or for both years is not judged', () => {
    expect(readCommitment('2019-2020/loften/lagen/', 'Kurser i grannsamverkan')).toContain(
      'Löftet säger inte om talet gäller per år eller för hela perioden. Redovisat för 2019–2020: 7 utbildningstillfällen.',
    )
  })

  test('a figure from another place is not held against the target', () => {
    expect(readCommitment('2019-2020/loften/lagen/', 'Fotpatruller på Stortorget')).toContain(
      'Utfallet gäller en annan plats än målet.',
    )
  })

  test('too few before the year is over proves nothing', () => {
    expect(read('2024/loften/trafikkontroller/')).toContain(
      'Siffran gäller bara en del av tiden och avgör inte målet. Redovisat för 1 januari–15 februari 2024: 6 trafikkontroller.',
    )
  })

  test('a target lowered although it was met is shown as less than before', () => {
    expect(read('2019-2020/loften/trafikkontroller/')).toContain('Mer än utlovat. Redovisat: 130 trafikkontroller.')
    expect(read('2024/loften/trafikkontroller/')).toContain('Mildrat: det lovar mindre än löftet för 2019–2020.')
  })
})

describe('reports', () => {
  test('every status that can be declared is said in words', () => {
    const page = read('2019-2020/loften/lagen/')
    for (const status of ['Inte påbörjat', 'Pågår', 'Genomfört', 'Delvis genomfört', 'Inte genomfört', 'Uppskjutet']) {
      expect(page).toContain(status)
    }
    for (const status of ['Ändrat', 'Återtaget', 'Fortsätter', 'Går inte att mäta']) expect(page).toContain(status)
  })

  test('the undated report says so, and its figure is not lost', () => {
    const said = readCommitment('2017/loften/telefonbedragerier/', 'Besök hos seniorer')
    expect(said).toContain(
      'Utan datum, Polisen i Ekköping: ● Redovisat, men inte om det är uppfyllt Redovisat: 14 besök. En del besök gjordes på biblioteket.',
    )
  })

  test('what was said first stands before what was said later', () => {
    expect(readCommitment('2017/loften/belysning-parker/', 'Nya lampor i parkerna')).toMatch(
      /30 juni 2017, .*: ○ Inte påbörjat .*31 december 2017, .*: ✓ Genomfört/,
    )
  })

  test('a later word of one party alone counts, with its date known to the month', () => {
    expect(readCommitment('2019-2020/loften/nattstopp/', 'Nattstopp på alla linjer')).toContain(
      'Delvis genomfört Enligt Ekköpings kommun, juni 2021.',
    )
    expect(read('2019-2020/uppfoljning/')).toContain('Uppgifterna är från juni 2021.')
  })

  test('a status that awaits a last word counts the days without one', () => {
    expect(readCommitment('2019-2020/loften/lagen/', 'En trygghetsmässa')).toContain(
      'Uppskjutet Enligt Ekköpings kommun och Polisen i Ekköping, 31 december 2020.',
    )
    expect(readCommitment('2019-2020/loften/lagen/', 'En trygghetsmässa')).toContain(
      'Tiden gick ut den 31 maj 2020, för snart 4 år sedan (1370 dagar). Inget slutligt besked har hittats.',
    )
  })

  test('of two words of one day none goes before the other, and each figure has the party that gave it', () => {
    const said = readCommitment('2022-2023-staden/loften/trygga-gardar/', 'Ronder på gårdarna')
    expect(said).toContain('Parterna säger olika')
    expect(said).toContain(
      'Ekköpings kommun och Polisen i Ekköping säger ”Delvis genomfört” och EkBo AB säger ”Genomfört” (31 december 2023).',
    )
    expect(said).toContain('Redovisat av Ekköpings kommun och Polisen i Ekköping: 1 gårdsrond.')
    expect(said).toContain('Redovisat av EkBo AB: 2 gårdsronder.')
  })

  test('what one says as a whole and of the problem stands with it', () => {
    expect(read('2022-2023-staden/uppfoljning/')).toContain(
      'Ronderna har blivit en vana för våra bovärdar. Vad uppföljningen säger om problemet Färre hyresgäster',
    )
  })

  test('the documents that a promise goes back to stand with what residents said, each as what it is', () => {
    expect(read('2024/loften/trafikkontroller/')).toContain(
      'Källorna knyter inte löftet till något som invånarna har svarat. Dokument bakom löftet: Trafiken i Ekköping 2023 (lägesbild)',
    )
    expect(read('2024/')).toContain('Bygger på Åtgärdsplan 2024–2026')
    expect(read('2024/')).toContain('Ekköpings kommun KS 2023/0311, 20 november 2023 (åtgärdsplan)')
  })

  test('those that were promised are held against those that came, also where a promise has no end', () => {
    expect(read('2022-2023-staden/uppfoljning/')).toContain(
      'Hittills skulle det ha gjorts 4 gånger. 1 av uppföljningarna har inte hittats.',
    )
    expect(read('2022-2023-staden/uppfoljning/')).toContain(
      '1 januari–30 juni 2022: ingen uppföljning har hittats 1 juli–31 december 2022: Bostadsbolagets rapport 2022',
    )
    expect(read('2020-tills-vidare/uppfoljning/')).toContain(
      'Hittills skulle det ha gjorts 3 gånger. 2 av uppföljningarna har inte hittats. Nästa ska gälla tiden till och med den 14 mars 2024.',
    )
  })

  test('one that speaks of no commitment leaves all of them unreported', () => {
    const page = read('2018-sommar/uppfoljning/')
    expect(page).toContain('Tack för i sommar')
    expect(page).toContain(
      'Tiden gick ut den 31 augusti 2018, för mer än 5 år sedan (2009 dagar). Ingen redovisning har hittats.',
    )
  })

  test('what nobody had promised stands apart, with its figures', () => {
    expect(read('2017/uppfoljning/')).toMatch(
      /utan att vara utlovat Cykelmärkning på torget \(.*1 kväll; knappt 57 cyklar/,
    )
  })

  test('a newspaper’s verdict stands as what others say', () => {
    expect(read('2017/loften/belysning-parker/')).toContain(
      'Vad andra säger Ekköpings Allehanda (4 mars 2018): Två av lamporna lyser inte.',
    )
  })
})

describe('surveys', () => {
  test('an inexact number of answers keeps its word', () => {
    expect(read('2017/undersokningar/dialog/')).toContain('över 900')
    expect(read('2024/undersokningar/moten/')).toContain('knappt 40')
  })

  test('a group that is too small shows no number', () => {
    expect(read('2017/undersokningar/dialog/')).toMatch(/Annat för få svar/)
  })

  test('answers come before how they were gathered, but after what they are worth', () => {
    expect(read('2019-2020/undersokningar/matning-2018/')).toMatch(
      /1163 svarade\. Slumpmässigt urval\. .*Frågor och svar .*Så gjordes undersökningen /,
    )
  })

  test('an index where lower is better says which way is better', () => {
    const page = read('2019-2020/undersokningar/matning-2018/')
    expect(page).toContain('Index: 2,35 på en skala från 0 till 6')
    expect(page).toContain('Ett lägre värde är bättre.')
  })

  test('a random sample has its response rate and margins; an open survey has none and says why', () => {
    expect(read('2019-2020/undersokningar/matning-2018/')).toMatch(/68–74 %.*Svarsfrekvens 48 %/)
    expect(read('2017/undersokningar/dialog/')).toMatch(/Felmarginal .*går det inte att räkna ut någon felmarginal/)
  })

  test('a series that was broken says why, and one that was not goes on', () => {
    expect(read('2019-2020/undersokningar/matning-2018/')).toContain(
      'Går inte att jämföra med Trygghetsdialog hösten 2016. Svarsalternativen ändrades',
    )
    expect(read('2019-2020/undersokningar/matning-2020/')).toMatch(
      /Trygghetsmätning 2018 24 % .*Trygghetsmätning 2020 26 %/,
    )
  })

  test('one of a kind that no source names says so', () => {
    expect(read('2018-sommar/undersokningar/badgaster/')).toContain('Urval Källorna säger inte hur')
  })

  test('findings that led to nothing say why, or that nothing is known to have come of them', () => {
    const page = read('2017/undersokningar/dialog/')
    expect(page).toContain('Togs inte upp: Kommunen får inte stänga av gatorna kring resecentrum.')
    expect(page).toContain('Lösa hundar skrämmer barn. Inget löfte är knutet hit.')
  })

  test('answers in numbers alone stay numbers, zero among them', () => {
    expect(read('2017/undersokningar/dialog/')).toMatch(/Ingenstans 0\b/)
  })
})

describe('promises through the years', () => {
  test('one that was split and one that was merged lead both ways', () => {
    expect(read('2017/loften/belysning-parker/')).toContain('Uppdelat: en del av löftet för verksamhetsåret 2015.')
    expect(read('2015/loften/skolvandring/')).toContain('Sammanslaget')
  })

  test('one that came back after years is tied to the one that was gone', () => {
    expect(read('2019-2020/loften/nattstopp/')).toContain('Bussen stannar där du vill på natten')
    expect(read('2015/loften/nattstopp/')).toContain('Nattstopp på alla busslinjer')
  })

  test('one that ended says why', () => {
    expect(read('2015/loften/sommargard/')).toContain('Gården revs hösten 2016.')
  })

  test('a tie that nobody has stated is marked as our reading', () => {
    expect(read('2019-2020/loften/trafikkontroller/')).toContain('(Vår tolkning. Ingen källa säger det.)')
  })

  test('a theme with another name says what it was called', () => {
    expect(read('2017/')).toContain('Temat hette Äldre')
  })
})

test('no Swedish unit is read aloud as English: each is marked as what it is, wherever it stands', () => {
  const untranslated = ['besök', 'lampor', 'fotpatruller?', 'timmar', 'deltagare', 'elever', 'föräldramöten?']
  const unmarked = new RegExp(`\\d\\s(${untranslated.join('|')})\\b`)
  // The printable pages say what the PDFs say, whose sentences have no marks.
  const english = pages.filter(({ path }) => /^en\/(?!.*\/print\/).*html$/.test(path))
  const found = english.flatMap(({ path, content }) => {
    const [, body = ''] = String(content).split('<body')
    const ownWords = body.replaceAll(/<(\w+)[^>]* lang="sv"[^>]*>[^<]*<\/\1>/g, '')
    return unmarked.test(ownWords.replaceAll('\u00a0', ' ')) ? [path] : []
  })
  expect(english.some(({ content }) => String(content).includes('<span lang="sv">besök</span> per month'))).toBe(true)
  expect(found).toEqual([])
})

test.each(['en/', 'en/about/'])(
  'the Swedish word for a publication is marked as Swedish on /%s, and is nothing but a word',
  (path) => {
    expect(markup(path)).toContain('A promise publication (<span lang="sv">medborgarlöfte</span>) is')
  },
)

test('what sets words apart is in no page', () => {
  const marks = ['\u0001', '\u0002', '\u0003']
  const showing = pages.filter(({ content }) => marks.some((mark) => String(content).includes(mark)))
  expect(showing.map(({ path }) => path)).toEqual([])
})

describe('words', () => {
  test('Sámi, Meänkieli and other letters come through whole', () => {
    expect(read('2024/loften/oadjebas/')).toContain('Čuoŋománu, Ŧ ja ŧ, Đ ja đ, Ŋ ja ŋ.')
    expect(read('parter/')).toContain('Café Crème à l’Œuvre')
  })

  test('the Markdown of a promise keeps its table, lists, quotation, code and picture', () => {
    const page = markup('2017/loften/tryggare-torg/')
    for (const element of ['<table', '<blockquote', '<pre', '<ol', '<s>', '<img', 'alt="Karta över torget']) {
      expect(page).toContain(element)
    }
  })

  test('a publication of which only a part is known says so, and one of which nobody knows', () => {
    expect(read('2015/')).toContain('Bara en del av det tryckta dokumentet är känd.')
    expect(read('2018-sommar/')).toContain('Det är inte känt om alla löften i det tryckta dokumentet finns här.')
  })

  test('corrections of every kind stand with their reason', () => {
    const page = read('rattelser/')
    for (const kind of ['Språk', 'Sakfel', 'Tillägg', 'Borttaget']) expect(page).toContain(`· ${kind}`)
    expect(page).toContain('Skäl: Två siffror hade bytt plats.')
  })

  test('a translation that is older than its original says so, in its own language', () => {
    expect(read('en/2017/promises/belysning-parker/')).toMatch(/translat/i)
  })
})
