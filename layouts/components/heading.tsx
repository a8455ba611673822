import type { ComponentChildren } from 'preact'

type HeadingProps = {
  readonly level: number
  readonly id?: string
  readonly class?: string
  readonly children: ComponentChildren
}

/** A heading whose level follows from where it stands. */
export const Heading = ({ level, ...rest }: HeadingProps) => {
  const Tag = `h${Math.min(6, level)}` as 'h2'
  return <Tag {...rest} />
}
