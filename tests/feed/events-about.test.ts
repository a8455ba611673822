import { expect, test } from 'vitest'
import { isAboutParty, isAboutTheme } from '../../scripts/feed/events-about.ts'
import type { Corrected, Party } from '../../scripts/model/archive.ts'
import type { FeedEvent } from '../../scripts/model/feed-event.ts'
import {
  commitment,
  correction,
  outcome,
  party,
  promise,
  publication,
  report,
  survey,
  theme,
} from '../helpers/build-archive.ts'

const [kommun, polis, region, stranger] = ['kommun', 'polis', 'region', 'annan'].map((id) => party({ id }))
if (!kommun || !polis || !region || !stranger) throw new Error('Four parties are needed.')

const by = (...parties: readonly Party[]) =>
  parties.map((one) => ({ party: one, role: 'responsible' as const, accordingTo: null }))
const outside = commitment({ id: 'ute', by: by(polis) })
const inside = commitment({ id: 'hemma', by: by(kommun) })
const [first, second] = [promise({ id: 'a', commitments: [outside] }), promise({ id: 'b', commitments: [inside] })]
const told = report({ by: [region], outcomes: [outcome({ commitment: outside })] })
const asked = survey()
const made = publication({
  parties: [kommun],
  themes: [theme({ id: 'ute', promises: [first] }), theme({ id: 'hemma', promises: [second] })],
  reports: [told],
  surveys: [asked],
})
const corrects = (concerns: Corrected): FeedEvent => ({
  kind: 'correction',
  publication: made,
  correction: correction({ concerns }),
})

test.each<{ name: string; event: FeedEvent; parties: readonly Party[]; themes: readonly string[] }>([
  {
    name: 'a publication is about those who gave it or have a part in it, and about its themes',
    event: { kind: 'publication', publication: made },
    parties: [kommun, polis],
    themes: ['ute', 'hemma'],
  },
  {
    name: 'a report is about those who made it and those whose commitments it speaks of',
    event: { kind: 'report', publication: made, report: told },
    parties: [polis, region],
    themes: ['ute'],
  },
  {
    name: 'a correction of a commitment is about those who have a part in it',
    event: corrects({ kind: 'commitment', commitment: inside }),
    parties: [kommun],
    themes: ['hemma'],
  },
  {
    name: 'a correction of a promise is about those who have a part in it',
    event: corrects({ kind: 'promise', promise: first }),
    parties: [polis],
    themes: ['ute'],
  },
  {
    name: 'a correction of a report is about what the report is about',
    event: corrects({ kind: 'report', report: told }),
    parties: [polis, region],
    themes: ['ute'],
  },
  {
    name: 'a correction of a survey is about the publication that rests on it',
    event: corrects({ kind: 'survey', survey: asked }),
    parties: [kommun, polis],
    themes: ['ute', 'hemma'],
  },
  {
    name: 'a correction of a party’s name is about that party',
    event: corrects({ kind: 'party', publication: made, party: region }),
    parties: [region],
    themes: ['ute', 'hemma'],
  },
  {
    name: 'a correction of a publication is about all of it',
    event: corrects({ kind: 'publication', publication: made }),
    parties: [kommun, polis],
    themes: ['ute', 'hemma'],
  },
])('$name', ({ event, parties, themes }) => {
  expect([kommun, polis, region, stranger].filter((one) => isAboutParty(event, one))).toEqual(parties)
  expect(['ute', 'hemma', 'annat'].filter((id) => isAboutTheme(event, id))).toEqual(themes)
})
