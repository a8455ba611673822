import type { Inline } from './blocks.ts'

/** Inlines with the same words between them: `a, b, c`. */
export function joined(parts: readonly (readonly Inline[])[], separator: Inline): readonly Inline[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]))
}
