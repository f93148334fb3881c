import type { GovernanceBodyKind } from '../resolution/resolution.ts'

/** 会长（理事长）, 副会长（副理事长）, 秘书长, 常务理事, 理事, 监事长, 监事会成员, 监事（不设监事会）. */
export const posts = [
  'PRESIDENT',
  'VICE_PRESIDENT',
  'SECRETARY_GENERAL',
  'STANDING_COUNCIL_MEMBER',
  'COUNCIL_MEMBER',
  'CHIEF_SUPERVISOR',
  'SUPERVISORY_BOARD_MEMBER',
  'SUPERVISOR',
] as const

export type Post = (typeof posts)[number]

/** Of which body a post is. */
export const bodyOf: Readonly<Record<Post, GovernanceBodyKind>> = {
  PRESIDENT: 'COUNCIL',
  VICE_PRESIDENT: 'COUNCIL',
  SECRETARY_GENERAL: 'COUNCIL',
  STANDING_COUNCIL_MEMBER: 'STANDING_COUNCIL',
  COUNCIL_MEMBER: 'COUNCIL',
  CHIEF_SUPERVISOR: 'SUPERVISORY_BOARD',
  SUPERVISORY_BOARD_MEMBER: 'SUPERVISORY_BOARD',
  SUPERVISOR: 'SUPERVISOR',
}

const supervising: ReadonlySet<string> = new Set(['SUPERVISORY_BOARD', 'SUPERVISOR'])

export const isSupervising = (post: Post): boolean => supervising.has(bodyOf[post])

const heads: ReadonlySet<Post> = new Set(['PRESIDENT', 'VICE_PRESIDENT', 'SECRETARY_GENERAL'])

/** 负责人: whose post is itself register data, so that everybody reads the name. */
export const isHead = (post: Post): boolean => heads.has(post)

const single: ReadonlySet<Post> = new Set(['PRESIDENT', 'SECRETARY_GENERAL', 'CHIEF_SUPERVISOR'])

/** Whether one person at a time holds it. */
export const isSingle = (post: Post): boolean => single.has(post)
