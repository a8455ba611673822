import { addressesIn } from '../../model/addresses.ts'
import type { Archive } from '../../model/archive.ts'
import type { Language } from '../../model/language.ts'

/**
 * What is found at each address of a site in a language, as `queries.yaml` names it. Promises that continue each other
 * have one name, that of the oldest; so has the page about all of them.
 */
export function nameAddresses(archive: Archive, language: Language): ReadonlyMap<string, string> {
  const to = addressesIn(language, archive.site)
  const names = new Map<string, string>()
  for (const publication of archive.publications) {
    names.set(to.publication(publication), `publication ${publication.id}`)
    names.set(to.followUp(publication), `report ${publication.id}`)
    for (const promise of publication.promises) {
      const name = promise.thread[0]?.reference ?? promise.reference
      names.set(to.promise(promise), name)
      names.set(to.thread(promise.reference), name)
    }
    for (const survey of [...publication.surveys, ...publication.otherSurveys]) {
      names.set(to.survey(survey), `survey ${survey.reference}`)
    }
  }
  return names
}

/** The same for what a query expects: `2025/belysning-ekby` stands for the oldest promise of its thread. */
export function nameExpected(archive: Archive): (name: string) => string {
  const oldest = new Map(
    archive.publications.flatMap(({ promises }) =>
      promises.map(({ reference, thread }) => [reference, thread[0]?.reference ?? reference] as const),
    ),
  )
  const others = new Set(
    archive.publications.flatMap(({ id, reports, surveys, otherSurveys }) => [
      `publication ${id}`,
      ...reports.map((report) => `report ${id}/${report.id}`),
      ...[...surveys, ...otherSurveys].map(({ reference }) => `survey ${reference}`),
    ]),
  )
  return (name) => {
    const found = oldest.get(name) ?? (others.has(name) ? name : undefined)
    if (found === undefined) throw new Error(`queries.yaml expects ${name}, which the site does not have.`)
    // All reports of a publication stand on one page.
    return found.replace(/^(report [^/]+)\/.*$/, '$1')
  }
}
