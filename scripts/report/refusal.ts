/** Why a command cannot go on though it makes sense, in words for whoever gave it; leads to exit code 1. */
export class Refusal extends Error {}
