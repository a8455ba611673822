import type { Day } from '../model/dates.ts'
import type { SiteConfig } from '../model/site-config.ts'
import type { Wording } from './wording.ts'

/** Whom an archive is for: the public sees what is published, staff everything. */
export type Audience = 'public' | 'staff'

/** Who looks, and from which day. */
export type View = {
  readonly site: SiteConfig
  readonly asOf: Day
  readonly audience: Audience
  readonly wording: Wording
}
