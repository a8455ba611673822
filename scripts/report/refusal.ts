/** Why a command cannot go on though it makes sense, in words for whoever gave it; leads to exit code 1. */
export class Refusal extends Error {}

/** The refusal that an error is, or that it came of; `null` when it is another failure. */
export function refusalIn(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error
  return error instanceof Error ? refusalIn(error.cause ?? null) : null
}
