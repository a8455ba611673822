import { expect, test } from 'vitest'
import { idsIn, namesIn, rangeOf, shapeOf } from '../../scripts/report/field-shapes.ts'

test.each([
  ['continues', '2019/grannsamverkan', '{ promise: 2019/grannsamverkan, change: unchanged }'],
  ['continues', 'grannsamverkan', '{ promise: 2017/grannsamverkan, change: unchanged }'],
  ['target', 'minst 12 besök', '{ at-least: 12, unit: besök, per: year }'],
  ['target', '7 utbildningar i månaden', '{ at-least: 7, unit: utbildning, per: month }'],
  ['target', '1 rond varannan vecka', '{ at-least: 1, unit: rond, per: two-weeks }'],
  ['target', '1 möte varannan månad', '{ at-least: 1, unit: möte, per: two-months }'],
  ['target', '1 vandring per kvartal', '{ at-least: 1, unit: vandring, per: quarter }'],
  ['target', '2 gånger per termin', '{ at-least: 2, unit: utbildning, per: term }'],
  ['target', 'högst 3', '{ at-most: 3, unit: utbildning, per: year }'],
  ['figures', '7 utbildningar', '{ value: 7, unit: utbildning }'],
  ['figures', 'ca 24 kontroller', '{ value: 24, unit: kontroll, qualifier: about }'],
  ['figures', 'minst 24 kontroller', '{ value: 24, unit: kontroll, qualifier: at-least }'],
  ['figures', '7', '{ value: 7, unit: utbildning }'],
  ['not-addressed', 'Gatan är statens.', '{ why: Gatan är statens. }'],
  ['not-addressed', 'Gatan: statens', '{ why: Belysningen byts enligt en egen plan. }'],
  ['target', 'många', '{ at-least: 8, unit: utbildning, per: year }'],
  ['period', '2018', '{ from: 2018-01-01, to: 2018-12-31 }'],
  ['period', '2019', '{ from: 2019-01-01, to: 2019-12-31 }'],
  ['covers', '2019-03-01 till 2019-08-31', '{ from: 2019-03-01, to: 2019-08-31 }'],
  ['when', '2019-03', '{ from: 2019-03, to: 2019-03 }'],
  ['fieldwork', 'oktober 2018', '{ from: 2018-10, to: 2018-10 }'],
  ['fieldwork', '2–16 maj 2017', '{ from: 2017-05-02, to: 2017-05-16 }'],
  ['fieldwork', 'den 28 april till den 3 maj 2017', '{ from: 2017-04-28, to: 2017-05-03 }'],
  ['fieldwork', 'oktober–november 2016', '{ from: 2016-10, to: 2016-11 }'],
  ['when', 'vår och höst 2018', '{ from: 2018-01-01, to: 2018-12-31 }'],
  [
    'evidence',
    'https://ekkoping.test/nyhet',
    '{ title: Kommunens nyhet om löftena, url: https://ekkoping.test/nyhet }',
  ],
  ['follow-up', 'varje halvår', '{ every: half-year }'],
  ['respondents', '640', '{ count: 640 }'],
  ['respondents', 'ca 640', '{ count: 640, qualifier: about }'],
  ['respondents', 'många', '{ count: 900, qualifier: over }'],
  ['fieldwork', 'våren', '{ from: 2017-05-02, to: 2017-05-16 }'],
  ['signed.by', 'Lokalpolisområdeschef', '{ role: Lokalpolisområdeschef, party: kommun }'],
  ['signed.by', 'A, B: C', '{ role: Kommundirektör, party: kommun }'],
  ['constructor', 'a', null],
  // Plurals that are not certain are left.
  ['figures', '7 lektioner', '{ value: 7, unit: lektion }'],
  ['figures', '7 aktiviteter', '{ value: 7, unit: aktivitet }'],
  ['figures', '7 nyheter', '{ value: 7, unit: nyhet }'],
  ['figures', '7 kontor', '{ value: 7, unit: kontor }'],
  ['figures', '7 skolor', '{ value: 7, unit: skolor }'],
  ['figures', '7 träffar', '{ value: 7, unit: träffar }'],
  [null, 'a', null],
])('%s with `%s` is to be %s', (name, written, shape) => {
  expect(shapeOf(name, written)).toBe(shape)
})

test.each([
  ['Fjärås, Särö och Vallda', 'Fjärås, Särö, Vallda'],
  ['Fjärås, Särö, and Vallda', 'Fjärås, Särö, Vallda'],
  ['Torget och parken', 'Torget och parken'],
  ['Fjärås', 'Fjärås'],
])('the names in `%s` are %s', (text, names) => {
  expect(namesIn(text)).toBe(names)
})

test.each([
  ['kommun', ['kommun']],
  ['kommun, polis', ['kommun', 'polis']],
  ['kommun och polis', ['kommun', 'polis']],
  ['kommun & polis; skola and region', ['kommun', 'polis', 'skola', 'region']],
  ['2018/dialog#trygg', ['2018/dialog#trygg']],
  ['Ekköpings kommun', null],
  ['kommun polis', null],
])('the ids in `%s` are %j', (text, ids) => {
  expect(idsIn(text)).toEqual(ids)
})

test.each([
  ['between', '3-5', '[3, 5]'],
  ['target.between', '3–5', '[3, 5]'],
  ['between', 'mellan 3 och 5', '[3, 5]'],
  ['between', 'några', null],
  ['places', '3-5', null],
  [null, '3-5', null],
])('%s of `%s` is the range %s', (name, written, range) => {
  expect(rangeOf(name, written)).toBe(range)
})
