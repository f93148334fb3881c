import type { DivisionCode, Instant, Uscc } from '@gongshi/domain-kit'

/**
 * 企业等其他供应商: whoever is no social organization and may bid. It registers itself; the house checks its code and certifies nothing.
 *
 * @source domain specification 3.1, R-01
 */
export type Enterprise = {
  uscc: Uscc
  name: string
  entityKind: EntityKind
  /** Of its registrar: digits 3–8 of the code. */
  divisionCode: DivisionCode
  licenceFileId: string
  registeredAt: Instant
  version: number
}

/** What it is, as the first two digits of its code say. */
export type EntityKind = (typeof kinds)[keyof typeof kinds]

const kinds = {
  12: 'PUBLIC_INSTITUTION',
  31: 'LAW_FIRM',
  91: 'ENTERPRISE',
  92: 'INDIVIDUAL_BUSINESS',
  93: 'COOPERATIVE',
  N1: 'COLLECTIVE',
  N2: 'COLLECTIVE',
  N3: 'COLLECTIVE',
  N9: 'COLLECTIVE',
} as const satisfies Record<string, string>

/**
 * The kind of supplier a code belongs to.
 *
 * @returns undefined for bodies that are no such supplier: organs, mass organizations, social organizations and the rest of the table
 * @source GB 32100-2015; domain specification 2.1
 */
export const entityKindOf = (uscc: Uscc): EntityKind | undefined =>
  (kinds as Record<string, EntityKind>)[uscc.slice(0, 2)]
