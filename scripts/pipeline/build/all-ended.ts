import { refusalIn } from '../../report/refusal.ts'

/**
 * What all pieces of work yield. The first failure is passed on only when all of them have ended, so that nothing goes on
 * behind the back of whoever tidies up.
 */
export async function allEnded<Result>(work: readonly Promise<Result>[]): Promise<readonly Result[]> {
  const results = await Promise.allSettled(work)
  return results.map((result) => {
    if (result.status === 'fulfilled') return result.value
    // Says by itself what is to be done, whichever part of the site was being made.
    throw refusalIn(result.reason) ?? result.reason
  })
}
