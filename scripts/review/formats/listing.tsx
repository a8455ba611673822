export type ListingProps = {
  readonly id: string
  readonly heading: string
  readonly lines: readonly string[]
  readonly explanation?: string
  /** Whether there is a box before each line, to tick with a pen or in the mind. */
  readonly isToTick?: boolean
}

/** A section that is one list; none when there is nothing in it. */
export function Listing({ id, heading, lines, explanation, isToTick }: ListingProps) {
  if (lines.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {explanation !== undefined && <p class="quiet">{explanation}</p>}
      <ul class={isToTick ? 'checklist' : undefined}>
        {lines.map((line, at) => (
          <li key={at}>
            {isToTick && <span aria-hidden="true">☐ </span>}
            {line}
          </li>
        ))}
      </ul>
    </section>
  )
}
