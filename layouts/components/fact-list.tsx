import type { ComponentChildren } from 'preact'

export type Fact = { readonly term: ComponentChildren; readonly value: ComponentChildren }

/** Terms and what is known of them; entries that are `null` are left out, and so is a list of nothing else. */
export const FactList = ({ facts }: { readonly facts: readonly (Fact | null)[] }) => {
  const known = facts.filter((fact) => fact !== null)
  if (known.length === 0) return null
  return (
    <dl class="fact-list">
      {known.map(({ term, value }) => (
        <div>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
