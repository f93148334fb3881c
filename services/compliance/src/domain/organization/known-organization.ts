import type { Uscc } from '@gongshi/domain-kit'

/** A code this room has heard of from the register, and where it stood there. */
export type KnownOrganization = { uscc: Uscc; status: string; heardVersion: number }
