import type { ComponentChildren } from 'preact'

export type Fact = { readonly term: ComponentChildren; readonly value: ComponentChildren }

/** Terms and what is known of them; entries that are `null` are left out. */
export const FactList = ({ facts }: { readonly facts: readonly (Fact | null)[] }) => (
  <dl class="fact-list">
    {facts
      .filter((fact) => fact !== null)
      .map(({ term, value }) => (
        <div>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
)
