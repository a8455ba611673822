import type { CommitmentFields } from '../validate/schemas/commitment-fields.ts'
import type { PublicationFields } from '../validate/schemas/publication-fields.ts'
import type { ValidContent, ValidPromise, ValidPublication } from '../validate/valid-content.ts'
import type { NewFile } from './new-file.ts'
import { partsOfFolder } from './parts-of-folder.ts'
import { yamlOf } from './yaml-of.ts'

type Text = string | Readonly<Record<string, string>>

/**
 * The draft of a publication as files; copies are of files below the root of the site. One that follows another has its
 * parties, themes, promises with their translations, commitments, and the pictures and documents in them, each promise
 * continuing the earlier one; what belongs to the earlier period alone (dates, surveys, sources, remarks, signatures,
 * what the document calls itself, accepted warnings) is left out.
 *
 * @param id the folder: the years of its period, and the area that it is for
 * @param from what it follows; `null` for a publication that follows none
 */
export function nextPublication(content: ValidContent, id: string, from: ValidPublication | null): readonly NewFile[] {
  const earlier = from?.publication?.fields ?? null
  const head: NewFile = {
    path: 'publication.yaml',
    text: headComment(from?.id ?? null) + yamlOf(headFields(content, id, earlier)),
  }
  if (from === null) return [head]
  return [
    head,
    ...from.promises.flatMap((promise) => promiseFiles(from.id, promise)),
    ...(from.commitments.length === 0 ? [] : [commitmentsFile(from)]),
    ...attachmentsIn(from),
  ]
}

function headComment(from: string | null): string {
  return from === null
    ? '# Ett utkast: det syns bara i förhandsvisningen (npm start) tills state är published. Skriv titel, parter och teman,\n' +
        '# och ett löfte i taget i promises/. Handledningen content/README.md visar hur.\n'
    : `# Ett utkast, gjort av ${from}: det syns bara i förhandsvisningen (npm start) tills state är published.\n` +
        '# 1. Gå igenom titel, period, parter och teman.\n' +
        '# 2. Lägg undersökningen i surveys/, nämn den under surveys, och skriv because i löftena.\n' +
        '# 3. Ändra löftena och åtagandena. Ändra då även change: strengthened, weakened, reworded, split eller merged.\n' +
        '# 4. Ta bort det löfte som inte fortsätter, ur promises/ och commitments.yaml, och skriv varför under ended.\n'
}

function headFields(content: ValidContent, id: string, earlier: PublicationFields | null) {
  const { first, last, years, area } = partsOfFolder(id)
  const isKnownArea = content.areas.some(({ fields }) => fields.id === area)
  return {
    title: earlier === null ? `Medborgarlöfte ${years}` : inYears(earlier.title, years),
    period: { from: `${first}-01-01`, to: `${last}-12-31` },
    state: 'draft',
    parties: earlier?.parties ?? [],
    areas: area !== null && isKnownArea ? [area] : earlier?.areas,
    themes: (earlier?.themes ?? []).map(({ id: theme, title }) => ({ id: theme, title })),
    contact: earlier?.contact,
  }
}

/** A title with the years of the new period in the place of those that it names. */
function inYears(title: Text, years: string): Text {
  const renamed = (words: string) => words.replace(/\d{4}(?:\s?[–-]\s?\d{4})?/, years)
  if (typeof title === 'string') return renamed(title)
  return Object.fromEntries(Object.entries(title).map(([language, words]) => [language, renamed(words)]))
}

function promiseFiles(from: string, { id, fields, prose, translations }: ValidPromise): readonly NewFile[] {
  const { title, theme, order, places } = fields
  const continues = [{ promise: `${from}/${id}`, change: 'unchanged' }]
  const original = { title, theme, order, continues, places }
  return [
    { path: `promises/${id}.md`, text: markdownFile(original, prose.markdown) },
    ...translations.map(({ file, fields: { allow, ...translated }, prose: { markdown } }) => ({
      path: `promises/${file.slice(file.lastIndexOf('/') + 1)}`,
      text: markdownFile(translated, markdown),
    })),
  ]
}

function markdownFile(fields: object, markdown: string): string {
  return `---\n${yamlOf(fields)}---\n${markdown}`
}

function commitmentsFile({ id, commitments }: ValidPublication): NewFile {
  const comment = `# Hämtat från ${id}, utan dagar (when, due). Se över målen, och vem som gör vad.\n`
  return { path: 'commitments.yaml', text: comment + yamlOf(commitments.map(({ fields }) => carried(fields))) }
}

/** The pictures and documents that promises lead to. */
function attachmentsIn({ id, promises, attachments }: ValidPublication): readonly NewFile[] {
  const texts = promises.flatMap(({ prose, translations }) => [prose, ...translations.map((one) => one.prose)])
  return attachments
    .map((copyOf) => ({ copyOf, path: copyOf.slice(`content/${id}/`.length) }))
    .filter(({ path }) => texts.some(({ markdown }) => markdown.includes(path) || markdown.includes(encodeURI(path))))
}

function carried({ when, due, sources, remarks, allow, ...fields }: CommitmentFields) {
  return fields
}
