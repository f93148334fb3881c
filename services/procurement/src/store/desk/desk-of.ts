import type { Actor, DivisionCode, SubRole, Uscc } from '@gongshi/domain-kit'

/** An office somebody acts for, and where. */
export type Post =
  | { office: 'PURCHASER'; agencyUscc: Uscc; divisionCode?: DivisionCode }
  | { office: 'FINANCE' | 'ENFORCEMENT'; agencyUscc?: Uscc; divisionCode: DivisionCode }

/** The desk somebody works at: the offices, and the posts held in them. */
export type Desk = { posts: readonly Post[]; holds: (post: SubRole) => boolean }

/** The desk of somebody; nothing waits for whoever buys for no department and decides in no office. */
export function deskOf(viewer: Actor): Desk | undefined {
  if (viewer.kind !== 'person') return undefined
  const { roles, subRoles, agencyUscc, divisionCode } = viewer
  const buys = roles.includes('PUR') || roles.includes('DIS')
  const posts: Post[] = [
    ...(buys && agencyUscc ? [{ office: 'PURCHASER' as const, agencyUscc }] : []),
    ...(roles.includes('FIN') && divisionCode ? [{ office: 'FINANCE' as const, divisionCode }] : []),
    ...(roles.includes('ENF') && divisionCode ? [{ office: 'ENFORCEMENT' as const, divisionCode }] : []),
  ]
  return posts.length > 0 ? { posts, holds: (post) => subRoles.includes(post) } : undefined
}
