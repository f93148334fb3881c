import type { CivilDate, Instant } from '@gongshi/domain-kit'
import type { SocialOrganization } from '../organization/organization.ts'
import type { Figure } from '../policy/figure.ts'
import type { Resolution } from '../resolution/resolution.ts'
import type { Mandate } from './mandate.ts'
import type { Post } from './post.ts'

/** What an organization says of who takes a post. */
export type SaidOfMandate = {
  post: Post
  name: string
  /** The mark of the paper shown, or that what was typed is the number of none. */
  person: { hash: string } | 'UNREAD'
  bornOn: CivilDate
  /** What the number of the paper tells of it; undefined where it tells nothing. */
  bornByPaper?: string | undefined
  isServingOfficial: boolean
  isRetiredOfficial: boolean
  startsOn: CivilDate
  endsOn: CivilDate
}

export type RecordingMandate = {
  id: string
  organization: SocialOrganization
  said: SaidOfMandate
  /** The organization's own resolution it names; undefined when there is none. */
  resolution: Resolution | undefined
  /** All that are recorded of the organization. */
  others: readonly Mandate[]
  figures: readonly Figure[]
  by: string
  now: Instant
}
