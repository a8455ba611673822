import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../scripts/command/read-config.ts'
import { formatReview } from '../../scripts/pipeline/review-site.ts'
import { sealPublications } from '../../scripts/pipeline/seal-publications.ts'
import { counts } from '../../scripts/review/formats/headline.ts'
import type { Review } from '../../scripts/review/review.ts'
import { makeRepository, type TestRepository } from '../helpers/git-repository.ts'

import { edit, reviewOf, reviewOfRepository, SITE } from './reviewed-site.ts'

const PROMISE = 'content/2018/promises/grannsamverkan.md'
const COMMITMENTS = 'content/2018/commitments.yaml'

/** `Löfte: Grannsamverkan mot inbrott: Titel (changed)`. */
function rowsIn({ groups }: Review): readonly string[] {
  return groups.flatMap(({ items }) =>
    items.flatMap(({ title, rows }) => rows.map(({ label, kind }) => `${title}: ${label} (${kind})`)),
  )
}

function notesIn({ groups }: Review): readonly string[] {
  return groups.flatMap(({ items }) => items.flatMap(({ rows }) => rows.flatMap(({ notes }) => notes)))
}

describe('what is told of a change', () => {
  test('nothing when nothing has changed', async () => {
    const review = await reviewOf({})
    expect(review.changes).toBe(0)
    expect(formatReview(review, 'html')).toContain('Ingenting har ändrats.')
    expect(formatReview(review, 'markdown')).toContain('## Ändringar att godkänna: Ingenting har ändrats.')
  })

  test('line ends that git has turned are no change, in any text', async () => {
    const guide = '# Handledning\n\nSkriv.\n'
    const table = 'a;b\n1;2\n'
    const repository = await makeRepository({ ...SITE, 'content/README.md': guide, 'content/2018/files/t.csv': table })
    const turned = { ...SITE, 'content/README.md': guide, 'content/2018/files/t.csv': table }
    await repository.write(
      Object.fromEntries(Object.entries(turned).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')])),
    )
    const review = await reviewOfRepository(repository, 'main')
    expect([review.changes, review.files, review.layoutOnly]).toEqual([0, [], []])
  })

  test('comments alone are no change, and their files are named', async () => {
    const review = await reviewOf({ [COMMITMENTS]: `# Se över\n${SITE[COMMITMENTS]}` })
    expect(review.changes).toBe(0)
    expect(review.layoutOnly).toEqual([COMMITMENTS])
    expect(formatReview(review, 'html')).toContain('Inget innehåll har ändrats.')
  })

  test('a file with another name is one thing, with the address that changes', async () => {
    const review = await reviewOf({
      [PROMISE]: null,
      'content/2018/promises/grannar.md': SITE[PROMISE],
      'content/2018/promises/grannsamverkan.en.md': null,
      'content/2018/promises/grannar.en.md': SITE['content/2018/promises/grannsamverkan.en.md'],
      ...edit(COMMITMENTS, ['promise: grannsamverkan', 'promise: grannar']),
      ...edit('content/2018/reports/2018-12-31.yaml', ['grannsamverkan/utbildningar', 'grannar/utbildningar']),
    })
    expect(rowsIn(review)).toEqual([
      'Löfte: Grannsamverkan mot inbrott: Fil (renamed)',
      'Löfte: Grannsamverkan mot inbrott (översättning, engelska): Fil (renamed)',
      'Åtagande: Utbildningar i grannsamverkan (i löftet Grannsamverkan mot inbrott): Löfte (changed)',
      'Uppföljning: Uppföljning: Utfall › ”Utbildningar i grannsamverkan” › Åtagande (changed)',
    ])
    expect(notesIn(review)[0]).toBe(
      'Filen hette content/2018/promises/grannsamverkan.md och heter nu content/2018/promises/grannar.md. Adressen ändras, och länkar till den gamla slutar att fungera om den inte står i redirects.yaml.',
    )
    expect(review.questions).toContain('renamed')
    expect(review.pages?.new).toContain('/2018/loften/grannar/')
    expect(review.pages?.gone).toContain('/2018/loften/grannsamverkan/')
  })

  test('a translation whose original has changed', async () => {
    const review = await reviewOf(edit(PROMISE, ['utbildar grannar', 'utbildar alla grannar']))
    expect(review.staleTranslations).toEqual([
      'engelska: Grannsamverkan mot inbrott är översatt från den tidigare texten.',
    ])
    expect(review.questions).toContain('translation')
  })

  test('a text that has changed in one language alone', async () => {
    const review = await reviewOf(edit('content/parties.yaml', ['sv: Ekköpings kommun', 'sv: Ekköpings stad']))
    expect(rowsIn(review)).toEqual(['Part: Ekköpings stad: Namn (svenska) (changed)'])
    expect(notesIn(review)).toEqual(['Samma text på andra språk är inte ändrad: engelska.'])
  })

  test('a translation that is added to a text', async () => {
    const review = await reviewOf(
      edit('content/areas.yaml', ['name: Stora torget', 'name: { sv: Stora torget, en: the main square }']),
    )
    expect(rowsIn(review)).toEqual(['Plats eller område: Stora torget: Namn (engelska) (added)'])
  })

  test('what looks the same and is not', async () => {
    const review = await reviewOf({
      ...edit('content/areas.yaml', ['name: Stora torget', 'name: Stora\u00A0torget']),
      ...edit('content/2018/surveys/dialog.yaml', ['count: 900', "count: '900'"]),
    })
    expect(notesIn(review)).toEqual([
      'Samma tecken, men det ena är skrivet som text och det andra inte.',
      'Det som skiljer är mellanrum eller osynliga tecken.',
    ])
  })

  test('a commitment that has changed places with the others', async () => {
    const entries = SITE[COMMITMENTS].split(/(?=^- id)/m)
    const review = await reviewOf({ [COMMITMENTS]: [entries[3], ...entries.slice(0, 3)].join('') })
    expect(rowsIn(review)).toEqual(['Åtagande: Nya lampor (i löftet Mer belysning): Allt (moved)'])
    expect(notesIn(review)).toEqual(['Flyttat från plats 4 till plats 1.'])
  })

  test('attachments, the seal and what does not belong there, by their files', async () => {
    const review = await reviewOf({
      'content/2018/files/beslut.pdf': '%PDF',
      'content/2018/seal.json': '{}',
      'content/README.md': '# Så gör man\n',
    })
    expect(review.files).toEqual([
      { path: 'content/2018/files/beslut.pdf', of: 'attachment', kind: 'added' },
      { path: 'content/2018/seal.json', of: 'seal', kind: 'added' },
      { path: 'content/README.md', of: 'guide', kind: 'added' },
    ])
    expect(review.changes).toBe(3)
  })

  test('settings', async () => {
    const review = await reviewOf(
      edit('site.config.ts', ["baseUrl: 'https://loften.test/'", "baseUrl: 'https://ny.example/'"]),
    )
    expect(rowsIn(review)).toEqual(['Webbplatsens inställningar: Webbplatsens adress (changed)'])
    expect(review.pages?.isEverywhere).toBe(true)
  })

  test('a draft that comes is seen by nobody, and nobody is asked whether it may be', async () => {
    const fields = 'title: Löfte 2027\nperiod: { from: 2027-01-01, to: 2027-12-31 }\nparties: [kommun]\nthemes: []\n'
    const added = (state: string) => reviewOf({ 'content/2027/publication.yaml': `${fields}state: ${state}\n` })
    expect((await added('draft')).questions).not.toContain('published')
    expect((await added('published')).questions).toContain('published')
  })

  test('a publication that is taken off the site', async () => {
    const review = await reviewOf(edit('content/2018/publication.yaml', ['state: published', 'state: draft']))
    expect(review.questions).toContain('hidden')
    expect(review.questions).not.toContain('published')
    expect(review.pages?.gone).toContain('/2018/')
  })

  test('with a correction, nobody is asked whether there should be one', async () => {
    const change = edit(COMMITMENTS, ['at-least: 6', 'at-least: 5'])
    const correction = {
      'content/2018/corrections.yaml':
        '- id: antal\n  date: 2018-03-02\n  concerns: 2018/grannsamverkan/utbildningar\n  kind: factual\n  what: Fem, inte sex.\n  why: Skrivfel.\n',
    }
    expect((await reviewOf(change)).questions).toContain('corrected')
    expect((await reviewOf({ ...change, ...correction })).questions).not.toContain('corrected')
  })
})

test('what a correction keeps to itself is told to be no longer shown', async () => {
  const review = await reviewOf({
    'content/2018/corrections.yaml':
      '- id: namn\n  date: 2018-03-02\n  concerns: 2018\n  kind: factual\n  what: Ett namn.\n  why: Ett namn.\n  changes:\n    - field: signed.by[1].name\n      before: { suppressed: true }\n',
  })
  const comment = formatReview(review, 'markdown')
  expect(comment).toContain('Före: visas inte längre')
  expect(comment).not.toContain('För få svar')
})

describe('errors and warnings', () => {
  test('those that are new and those that are gone, wherever their lines have moved', async () => {
    const repository = await makeRepository(SITE)
    await repository.commit(
      edit(COMMITMENTS, ['text: Nya lås', 'text: Nya lås ofta'], ['by: [kommun]\n  target', 'by: [nobody]\n  target']),
    )
    await repository.write({
      [COMMITMENTS]: `# Först\n\n${edit(COMMITMENTS, ['text: Nya lås', 'text: Nya lås ofta'], ['promise: belysning', 'promise: belysningen'])[COMMITMENTS]}`,
    })
    const { problems, notes, pages } = await reviewOfRepository(repository, 'HEAD')
    expect(problems.new.map(({ rule }) => rule)).toContain('reference/unknown-promise')
    expect(problems.new.map(({ rule }) => rule)).not.toContain('measurable/vague-word')
    expect(problems.gone.map(({ rule }) => rule)).toEqual(['reference/unknown-party'])
    expect(notes).toEqual([
      'HEAD har själv 1 fel. Det som står i filerna är jämfört ändå, utom i filer som inte går att läsa.',
    ])
    expect(pages).toBeNull()
  })

  test('one mistake is told once, with the other places where it shows', async () => {
    const repository = await makeRepository(SITE)
    const [kommun, polis] = SITE['content/parties.yaml'].split('- id: polis')
    await repository.write({ 'content/parties.yaml': kommun ?? '' })
    const broken = await reviewOfRepository(repository, 'main')
    await repository.commit({})
    await repository.write({ 'content/parties.yaml': `${kommun}- id: polis${polis}` })
    const mended = await reviewOfRepository(repository, 'HEAD')

    expect(counts(broken)).toBe('1 ändring, 3 nya fel')
    expect(formatReview(broken, 'markdown')).toContain(
      `- **fel** ${COMMITMENTS}, rad 4: Det finns ingen part &#96;polis&#96; i parties.yaml. (reference/unknown-party)
  Har &#96;polis&#96; tagits bort eller fått ett annat id räcker det att ändra tillbaka. Annars gäller det 2 ställen till:
  - content/2018/publication.yaml, rad 5
  - content/2018/reports/2018-12-31.yaml, rad 2

###`,
    )
    expect(formatReview(mended, 'markdown')).toContain(`(reference/unknown-party)
  Samma sak på 2 ställen till:
  - content/2018/publication.yaml, rad 5
  - content/2018/reports/2018-12-31.yaml, rad 2`)
    const places = '<li>content/2018/publication.yaml, rad 5</li><li>content/2018/reports/2018-12-31.yaml, rad 2</li>'
    expect(formatReview(broken, 'html')).toContain(`Annars gäller det 2 ställen till:<ul>${places}</ul>`)
    expect(formatReview(mended, 'html')).toContain(`Samma sak på 2 ställen till:<ul>${places}</ul>`)
  })

  test('a file that cannot be read is named, and the rest is compared', async () => {
    const review = await reviewOf({
      [PROMISE]: '---\ntitle: [\n---\n',
      ...edit('content/areas.yaml', ['Stora torget', 'Lilla torget']),
    })
    expect(review.files).toEqual([{ path: PROMISE, of: 'content', kind: 'unreadable' }])
    expect(rowsIn(review)).toEqual(['Plats eller område: Lilla torget: Namn (changed)'])
    expect(review.questions[0]).toBe('errors')
  })

  test('an acknowledgement is shown with its reason', async () => {
    const repository = await makeRepository(SITE)
    const vague = edit(COMMITMENTS, ['text: Nya lås', 'text: Nya lås ofta'])
    await repository.commit(vague)
    const allow = '\n  allow: [{ rule: measurable/vague-word, words: ofta, because: Så står det i beslutet. }]'
    await repository.write(edit(COMMITMENTS, ['text: Nya lås', `text: Nya lås ofta${allow}`]))
    const review = await reviewOfRepository(repository, 'HEAD')
    expect(review.problems.acknowledged.map(({ because }) => because)).toEqual(['Så står det i beslutet.'])
    expect(formatReview(review, 'html')).toContain('Skäl: Så står det i beslutet.')
  })
})

describe('what is compared with', () => {
  test('where the branch began, when the other one has gone on', async () => {
    const repository = await makeRepository(SITE)
    repository.git('switch', '--quiet', '--create', 'utkast')
    await repository.commit(edit('content/areas.yaml', ['Stora torget', 'Lilla torget']))
    repository.git('switch', '--quiet', 'main')
    await repository.commit(edit(PROMISE, ['title: Grannsamverkan', 'title: Samverkan']))
    repository.git('switch', '--quiet', 'utkast')
    const review = await reviewOfRepository(repository, 'main')
    expect(rowsIn(review)).toEqual(['Plats eller område: Lilla torget: Namn (changed)'])
    expect(formatReview(review, 'html')).toContain('Det som har hänt i main sedan dess är inte med.')
  })

  test('a version whose settings cannot be read is read with those of today', async () => {
    const repository = await makeRepository({ ...SITE, 'site.config.ts': 'export default {\n' })
    await repository.write({
      'site.config.ts': SITE['site.config.ts'],
      ...edit('content/areas.yaml', ['Stora torget', 'Lilla torget']),
    })
    const review = await reviewOfRepository(repository, 'main')
    expect(rowsIn(review)).toEqual(['Plats eller område: Lilla torget: Namn (changed)'])
    expect(review.notes).toEqual([
      'Inställningarna i main kunde inte läsas, så innehållet där är läst med dagens inställningar. Ändringar i site.config.ts visas inte.',
    ])
  })

  test('an attachment in Git LFS is the same one when its fingerprint is', async () => {
    const oid = 'a665a45920422f9d417e4867efdc4fb8a04a1f3fff1fa07e998e86f7f7a27ae3'
    const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 3\n`
    const repository = await makeRepository({ ...SITE, 'content/2018/files/a.bin': POINTER })
    const review = await reviewOfRepository(repository, 'main')
    expect(review.files).toEqual([])
    // Neither version is wrong for it: history never has more.
    expect([...review.problems.new, ...review.problems.gone].map(({ rule }) => rule)).toEqual([])
    expect(review.notes).toEqual([
      'content/2018/files/a.bin ligger i Git LFS i main; bilagan är jämförd efter sitt fingeravtryck.',
    ])
    await repository.write({ 'content/2018/files/a.bin': '123' })
    expect((await reviewOfRepository(repository, 'main')).files).toEqual([])
    await repository.write({ 'content/2018/files/a.bin': '124' })
    expect((await reviewOfRepository(repository, 'main')).files).toEqual([
      { path: 'content/2018/files/a.bin', of: 'attachment', kind: 'changed' },
    ])
    await repository.write({ 'content/2018/files/ny.bin': POINTER })
    expect((await reviewOfRepository(repository, 'main')).problems.new).toMatchObject([
      { rule: 'file/lfs-pointer', place: { file: 'content/2018/files/ny.bin' } },
    ])
  })
})

/** On a day that has been when it is reviewed. */
async function seal2018(repository: TestRepository): Promise<void> {
  const { site } = await readConfig(repository.folder)
  if (site === null) throw new Error('the settings of the site are wrong')
  await sealPublications(repository.folder, site, '2019-01-15', ['2018'])
  await repository.commit({})
}

describe('what was sealed and has been changed', () => {
  test('is new the first time, and stays in the review as an older error', async () => {
    const repository = await makeRepository(SITE)
    await seal2018(repository)
    await repository.write(edit('content/2018/promises/hembesok.md', ['besöker den', 'besöker var och en']))
    const first = await reviewOfRepository(repository, 'HEAD')
    expect(counts(first)).toBe('1 ändring, 1 nytt fel')
    await repository.commit({})
    await repository.write({ 'content/units.yaml': '- { unit: lampa, one: lampa, many: lampor }\n' })
    const later = await reviewOfRepository(repository, 'HEAD')
    expect(later.problems.seals).toHaveLength(1)
    expect(counts(later)).toMatch(/^\d ändring(ar)?, 1 äldre fel i det förseglade$/)
  })
})

describe('a seal', () => {
  const SEAL = 'content/2018/seal.json'

  /** A review of what becomes of the seal of 2018. */
  async function reviewOfSeal(becomes: (seal: string) => string | null): Promise<Review> {
    const repository = await makeRepository(SITE)
    await seal2018(repository)
    await repository.write({ [SEAL]: becomes(readFileSync(join(repository.folder, SEAL), 'utf8')) })
    return reviewOfRepository(repository, 'HEAD')
  }

  test.each([
    { what: 'that is removed', becomes: () => null },
    // A chain that ends earlier has no fault of its own; the line is about a name, which older seals do not have.
    { what: 'without its last line', becomes: (seal: string) => seal.replace(/,\n[^\n]+\n\]\n$/, '\n]\n') },
  ])('$what is asked about, as nothing else would tell', async ({ becomes }) => {
    const review = await reviewOfSeal(becomes)
    // A report that came out after the sealing is told to have no seal, now as before: nothing sealed has changed.
    expect(review.problems).toMatchObject({ new: [], seals: [], oldSeals: [] })
    expect(review.questions).not.toContain('seals')
    expect(review.questions).toContain('unsealed')
    expect(formatReview(review, 'markdown')).toContain('Ett sigill är borta eller har blivit kortare.')
  })

  test('that is as it was is not asked about', async () => {
    expect((await reviewOfSeal((seal) => seal)).questions).not.toContain('unsealed')
  })
})

describe('hostile content', () => {
  const HOSTILE =
    '<script>alert(1)</script> <img src=x onerror=alert(1)> | $\\sqrt{x}$ @kommun #12 [länk](javascript:alert(1)) `x`'

  test('stays text on the page, and the page may load and run nothing', async () => {
    const review = await reviewOf({
      ...edit('content/areas.yaml', ['name: Stora torget', `name: '${HOSTILE}'`]),
      ...edit(PROMISE, [
        'utbildar grannar.',
        `utbildar grannar. ${HOSTILE} ![bild](https://spion.example/x.png) [hit](https://spion.example/)`,
      ]),
    })
    const page = formatReview(review, 'html')
    expect(page).not.toMatch(/<(?:script|img|a href="(?!#))/)
    expect(page).toContain('&lt;script>alert(1)&lt;/script>')
    expect(page).toContain('[Bild: bild – https://spion.example/x.png]')
    expect(page).toContain('hit</u> (<code>https://spion.example/</code>)')
    expect(page).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'"/,
    )
  })

  test('stays text in a comment, in one cell of its table', async () => {
    const comment = formatReview(
      await reviewOf(edit('content/areas.yaml', ['name: Stora torget', `name: '${HOSTILE}'`])),
      'markdown',
    )
    const line = comment.split('\n').find((one) => one.startsWith('| Namn')) ?? ''
    expect(line.split('|')).toHaveLength(6)
    expect(line).toContain('&lt;script&gt;')
    expect(line).toContain('@<!-- -->kommun')
    expect(line).toContain('<span>$</span>')
    expect(line).not.toMatch(/<(?!br>|ins>|\/ins>|del>|\/del>|!-- -->|span>\$<|\/span>)/)
  })

  test('a comment stays short enough, and says what it leaves out', async () => {
    const many = Array.from(
      { length: 600 },
      (_, at) => `- id: plats-${at}\n  name: ${'Plats '.repeat(20)}${at}\n  kind: place\n`,
    ).join('')
    const comment = formatReview(
      await reviewOf({ 'content/areas.yaml': `${SITE['content/areas.yaml']}${many}` }),
      'markdown',
    )
    expect(comment.length).toBeLessThan(65_536)
    expect(comment).toMatch(/Texten är för lång för en kommentar\. \d+ ändringar till står på HTML-sidan\./)
  })
})
