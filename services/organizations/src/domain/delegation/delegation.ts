import type { CivilDate, DivisionCode, Instant, Uscc } from '@gongshi/domain-kit'
import type { OrganizationType } from '../organization/organization-type.ts'
import type { DelegationMatter } from './matter.ts'
import type { DelegationState } from './states.ts'

export const delegationModes = ['ENTRUST', 'DEVOLVE'] as const

/** 委托: in the principal's name and code. 下放: in the delegate's own. */
export type DelegationMode = (typeof delegationModes)[number]

/** A part of the territory: a division; or a zone, which counts as the division it lies in (2.2). */
export type DelegatedArea = { divisionCode: DivisionCode; zoneId?: string }

/** What is delegated, to whom, where and for how long. */
export type DelegationTerms = {
  mode: DelegationMode
  /** What the paper is called. */
  title: string
  /** The law or decision it rests on. */
  grounds: string
  delegateUscc: Uscc
  matters: readonly DelegationMatter[]
  orgTypes: readonly OrganizationType[]
  territory: readonly DelegatedArea[]
  /** The first day, and the last; without a last one it stands until it is revoked. */
  validFrom: CivilDate
  validTo?: CivilDate
}

/** Who did a step, and when. */
export type Step = { at: Instant; by: string }

/** The paper as it was signed. */
export type Signing = Step & { documentNo: string; fileIds: readonly string[] }

/**
 * 委托/下放: a registrar's matters in the hands of a district agency.
 *
 * @source domain 3.1, 4.2
 */
export type Delegation = DelegationTerms & {
  id: string
  version: number
  /** Rises with everything that changes, by a person or by time. */
  revision: number
  state: DelegationState
  principalUscc: Uscc
  principalDivision: DivisionCode
  drafted: Step
  signed?: Signing
  published?: Step
  /** From when it has been in effect; told once. */
  tookEffectAt?: Instant
  expiredAt?: Instant
  revoked?: Step & { reason: string }
}
