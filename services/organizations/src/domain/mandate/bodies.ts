import type { CivilDate } from '@gongshi/domain-kit'
import { type GovernanceBodyKind, governanceBodyKinds } from '../resolution/resolution.ts'
import { isHeldOn, type Mandate } from './mandate.ts'
import { bodyOf, posts } from './post.ts'

/** 机构: a body of an organization, and who holds its posts. */
export type GovernanceBody = { kind: GovernanceBodyKind; mandates: readonly Mandate[] }

/** The bodies that have somebody in office on a day, posts in their order. */
export const bodiesOn = (all: readonly Mandate[], on: CivilDate): GovernanceBody[] => {
  const held = all
    .filter((mandate) => isHeldOn(mandate, on))
    .toSorted((a, b) => posts.indexOf(a.post) - posts.indexOf(b.post))
  return governanceBodyKinds
    .map((kind) => ({ kind, mandates: held.filter(({ post }) => bodyOf[post] === kind) }))
    .filter(({ mandates }) => mandates.length > 0)
}
