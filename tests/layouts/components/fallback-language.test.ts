import type { ComponentType } from 'preact'
import { expect, test } from 'vitest'
import { CommitmentParties } from '../../../layouts/components/party-list.tsx'
import { PublicationFacts } from '../../../layouts/components/publication-facts.tsx'
import { FindingList } from '../../../layouts/components/surveys/finding-list.tsx'
import { ThemeSection } from '../../../layouts/components/theme-section.tsx'
import { area, finding, party, publication, sv, theme } from '../../helpers/build-archive.ts'
import { pageIn, render } from './render.ts'

const page = pageIn('en')
const torget = area()
const signed = { date: null, place: sv('Stadshuset'), by: [], basis: 'stated' } as const
const followed = theme({ id: 'aldre', title: sv('Äldre') })
publication({ themes: [followed] })

type Case = { readonly what: string; readonly html: () => string; readonly words: string }
const show =
  <Props extends object>(component: ComponentType<Props>, props: Props) =>
  () =>
    render(component, props)

test.each<Case>([
  {
    what: 'the places of a finding',
    html: show(FindingList, { page, findings: [finding({ places: [torget] })] }),
    words: 'Torget',
  },
  {
    what: 'the reason why a finding led to nothing',
    html: show(FindingList, { page, findings: [finding({ notAddressed: sv('Det görs redan.') })] }),
    words: 'Det görs redan.',
  },
  {
    what: 'the party whose word it is',
    html: show(CommitmentParties, {
      page,
      by: [{ party: party(), role: 'responsible' as const, accordingTo: party() }],
    }),
    words: 'Exempels kommun',
  },
  {
    what: 'the name that a theme had before',
    html: show(ThemeSection, { page, theme: theme({ follows: followed }) }),
    words: 'Äldre',
  },
  {
    what: 'the area of a publication',
    html: show(PublicationFacts, { page, publication: publication({ areas: [torget] }) }),
    words: 'Torget',
  },
  {
    what: 'where it was signed',
    html: show(PublicationFacts, { page, publication: publication({ signed }) }),
    words: 'Stadshuset',
  },
  {
    what: 'the agreement',
    html: show(PublicationFacts, {
      page,
      publication: publication({ agreement: { title: sv('Samverkan'), url: 'https://kommun.example/' } }),
    }),
    words: 'Samverkan',
  },
  {
    what: 'the contact',
    html: show(PublicationFacts, {
      page,
      publication: publication({ contact: { name: sv('Samordnaren'), email: 'a@kommun.example', url: null } }),
    }),
    words: 'Samordnaren',
  },
])('$what carries its language where it is not translated', ({ html, words }) => {
  expect(html()).toContain(`<span lang="sv">${words}</span>`)
})
