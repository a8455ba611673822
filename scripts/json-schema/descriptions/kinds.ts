import type { SchemaKind } from '../schema-files.ts'
import type { Words } from './fields.ts'

/** What each kind of file is, for editors. */
export const KINDS: Readonly<Record<SchemaKind, Words>> = {
  publication: {
    title: 'Medborgarlöfte',
    description: 'Det som gäller hela medborgarlöftet: perioden, vem som lovar och vilka teman det har.',
  },
  commitments: {
    title: 'Åtaganden',
    description: 'Det som går att följa upp i löftena, en punkt för varje sak.',
  },
  survey: {
    title: 'Undersökning',
    description: 'Vad invånarna sa: vilka som tillfrågades, hur och vad de svarade. Filnamnet är undersökningens id.',
  },
  report: {
    title: 'Uppföljning',
    description: 'Vad det blev av löftena. Filen heter som det datum uppgifterna gäller.',
  },
  corrections: {
    title: 'Rättelser',
    description: 'Ändringar av något som redan är publicerat, var och en daterad och förklarad.',
  },
  parties: {
    title: 'Parter',
    description: 'Alla som lovar, hjälper till eller redovisar.',
  },
  areas: {
    title: 'Platser och områden',
    description: 'Områden, bestämda platser och slag av platser som löftena gäller.',
  },
  glossary: {
    title: 'Ordlista',
    description: 'Ord som behöver förklaras, och andra ord som invånarna kan söka på.',
  },
  units: {
    title: 'Enheter',
    description: 'Det som räknas i mål och siffror, i ental och flertal.',
  },
  redirects: {
    title: 'Gamla adresser',
    description: 'Adresser på webbplatsen som har ändrats, och vart de leder nu.',
  },
}
