import type { Persona } from './personas.ts'

/** The claim `gongshi` of an access token, as service-kit's verifier reads it. */
export type GongshiClaim = {
  roles: readonly string[]
  subRoles: readonly string[]
  divisionCode: string
  agencyUscc?: string
  orgUscc?: string
  firmUscc?: string
  enterpriseUscc?: string
}

/** What a token says about a persona: role, posts, division and the body it acts for (Q22). */
export function claimsOf({ party, subRoles }: Persona): GongshiClaim {
  const body = party.uscc ? { [party.claim]: party.uscc } : {}
  return { roles: [party.role, ...(party.also ?? [])], subRoles, divisionCode: party.divisionCode, ...body }
}

/** What a token calls a persona: the body and the post, in both languages. */
export const nameOf = ({ zh, en }: Persona): string => `${zh} ${en}`
