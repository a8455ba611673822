import type { ExamplesOf } from '../example.ts'

const FILE = 'site.config.ts'

export const SETTING_EXAMPLES: ExamplesOf<'config'> = {
  'config/missing': {
    file: FILE,
    wrong: ['content/2018/publication.yaml'],
    marked: null,
    details: {},
    right: ['site.config.ts', 'content/2018/publication.yaml'],
  },
  'config/unreadable': {
    file: FILE,
    wrong: ["documentName: 'medborgarlofte'", 'contacts: [],'],
    marked: 'contacts',
    details: { fault: 'syntax', reason: 'Expected "}" but found "contacts"' },
    right: ["documentName: 'medborgarlofte',", 'contacts: [],'],
  },
  'config/no-default-export': {
    file: FILE,
    wrong: ['const site = {', "  timeZone: 'Europe/Stockholm',", '}'],
    marked: null,
    details: {},
    right: ['export default {', "  timeZone: 'Europe/Stockholm',", '}'],
  },
  'config/base-url': {
    file: FILE,
    wrong: ["baseUrl: 'medborgarloften.kommunen.se',"],
    marked: 'medborgarloften.kommunen.se',
    details: { value: 'medborgarloften.kommunen.se', stray: null },
    right: ["baseUrl: 'https://medborgarloften.kommunen.se/',"],
  },
  'config/organisation-number': {
    file: FILE,
    wrong: ["organisationNumber: '2120009994',"],
    marked: '2120009994',
    details: { number: '2120009994', fault: 'form', suggestion: '212000-9994' },
    right: ["organisationNumber: '212000-9994',"],
  },
  'config/security-contact': {
    file: FILE,
    wrong: ["security: { contacts: ['sakerhet@kommunen.se'] },"],
    marked: 'sakerhet@kommunen.se',
    details: { value: 'sakerhet@kommunen.se' },
    right: ["security: { contacts: ['mailto:sakerhet@kommunen.se'] },"],
  },
  'config/time-zone': {
    file: FILE,
    wrong: ["timeZone: 'Sverige',"],
    marked: 'Sverige',
    details: { value: 'Sverige' },
    right: ["timeZone: 'Europe/Stockholm',"],
  },
  'config/language-tag': {
    file: FILE,
    wrong: ["languages: ['lätt svenska', 'en'],"],
    marked: 'lätt svenska',
    details: { value: 'lätt svenska' },
    right: ["languages: ['sv', 'en'],"],
  },
  'config/default-language': {
    file: FILE,
    wrong: ["languages: ['sv', 'en'],", "defaultLanguage: 'se',"],
    marked: 'se',
    details: { value: 'se', languages: ['sv', 'en'] },
    right: ["languages: ['sv', 'en'],", "defaultLanguage: 'sv',"],
  },
  'config/conformance': {
    file: FILE,
    wrong: ["conformance: 'partial',", 'shortcomings: [],'],
    marked: 'partial',
    details: { conformance: 'partial' },
    right: ["conformance: 'full',", 'shortcomings: [],'],
  },
  'config/old-statement': {
    file: FILE,
    wrong: ["updated: '2024-02-01',"],
    marked: "'2024-02-01'",
    details: { updated: '2024-02-01' },
    right: ["updated: '2026-11-28',"],
  },
  'config/example-address': {
    file: FILE,
    wrong: ["baseUrl: 'https://medborgarloften.example/',"],
    marked: "'https://medborgarloften.example/'",
    details: { value: 'https://medborgarloften.example/' },
    right: ["baseUrl: 'https://medborgarloften.kommunen.se/',"],
  },
  'config/example-text': {
    file: FILE,
    wrong: ["publisher: { sv: 'Exempelarkivet för medborgarlöften' },"],
    marked: "'Exempelarkivet för medborgarlöften'",
    details: { name: 'publisher', field: 'publisher', value: 'Exempelarkivet för medborgarlöften' },
    right: ["publisher: { sv: 'Ekköpings kommun' },"],
  },
}
