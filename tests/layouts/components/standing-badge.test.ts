import { describe, expect, test } from 'vitest'
import { StandingBadge, StandingKindBadge } from '../../../layouts/components/standing-badge.tsx'
import { en } from '../../../layouts/texts/en.ts'
import { sv } from '../../../layouts/texts/sv.ts'
import { STANDINGS, type StandingKind } from '../../../scripts/model/vocabulary.ts'
import { outcome } from '../../helpers/build-archive.ts'
import { render, wordsIn } from './render.ts'

describe('a standing is said in words', () => {
  test.each<StandingKind>(STANDINGS)('%s', (kind) => {
    for (const texts of [sv, en]) {
      const html = render(StandingKindBadge, { kind, texts })
      expect(wordsIn(html)).toContain(texts.standing[kind])
      expect(html).toContain(`class="standing-badge standing-badge-${kind}"`)
    }
  })
})

test('the sign is for the eye alone', () => {
  const html = render(StandingKindBadge, { kind: 'done' as StandingKind, texts: sv })
  expect(html).toMatch(/<span [^>]*aria-hidden="true"[^>]*>✓<\/span>/)
  expect(html.replace(/<span [^>]*aria-hidden[^<]*<\/span>/, '')).not.toContain('✓')
})

test.each([
  { standing: { kind: 'not-reported', days: 60 }, words: 'Inte redovisat' },
  { standing: { kind: 'not-due' }, words: 'Tiden har inte gått ut' },
  { standing: { kind: 'reported', outcome: outcome() }, words: 'Redovisat, men inte om det är uppfyllt' },
  {
    standing: { kind: 'declared', status: 'partly-done', outcome: outcome(), daysWithoutFinalWord: null },
    words: 'Delvis genomfört',
  },
] as const)('$standing.kind is read as "$words"', ({ standing, words }) => {
  expect(wordsIn(render(StandingBadge, { standing, texts: sv }))).toContain(words)
})
