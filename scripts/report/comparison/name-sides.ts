import type { Style } from './style.ts'
import type { Named } from './told.ts'

/** `2018/grannsamverkan Grannsamverkan mot inbrott`. */
export function named({ name, title }: Named, style: Style): string {
  return `${name} ${style.plain(title)}`
}

/** What something was and is called; a title that has not changed is said once, and so is a name. */
export function sidesOf(earlier: readonly Named[], later: readonly Named[], style: Style): string {
  const [[was, ...more], [is, ...others]] = [earlier, later]
  const isOneAndOne = was !== undefined && is !== undefined && more.length + others.length === 0
  if (isOneAndOne && was.title === is.title) {
    return was.name === is.name ? named(is, style) : `${was.name} → ${named(is, style)}`
  }
  const sides = [earlier, later].filter((side) => side.length > 0)
  return sides.map((side) => side.map((one) => named(one, style)).join(', ')).join(' → ')
}
