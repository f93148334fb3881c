import type { Uscc } from '@gongshi/domain-kit'
import type { Agency } from '../src/domain/agency/agency.ts'
import type { Delegation, DelegationTerms } from '../src/domain/delegation/delegation.ts'
import type { Drafting } from '../src/domain/delegation/drafting.ts'
import { DIS_X, moment, REG_1 } from './a-registration.ts'
import { day } from './some-figures.ts'

export const DIS_D = '11440403FAKE001446' as Uscc
export { DIS_X, moment, REG_1 }

export const delegateAgency: Agency = {
  uscc: DIS_D,
  name: '珠海市斗门区示例民政局',
  divisionCode: '440403',
  roles: ['REGISTRAR', 'ENFORCEMENT', 'PURCHASER'],
  isSynthetic: true,
}

/** AC-31: Doumen's bureau is entrusted with institutions in Doumen. */
export const someDelegationTerms: DelegationTerms = {
  mode: 'ENTRUST',
  title: '关于委托斗门区民政局办理社会服务机构登记的决定',
  grounds: '珠海市社会组织登记管理改革方案',
  delegateUscc: DIS_D,
  matters: ['ESTABLISH', 'CHANGE'],
  orgTypes: ['SOCIAL_SERVICE_INSTITUTION'],
  territory: [{ divisionCode: '440403' }],
  validFrom: day('2026-03-02'),
  validTo: day('2026-12-31'),
}

/** A draft as REG-1's approver is about to make it on 2026-03-02, changed as a test says. */
export const aDrafting = ({ terms, ...changes }: Changes = {}): Drafting => ({
  id: 'delegation-1',
  terms: { ...someDelegationTerms, ...terms },
  principal: { uscc: REG_1, divisionCode: '440400' },
  delegate: delegateAgency,
  unknownAreas: [],
  held: [],
  isYearKnown: true,
  by: 'drafter',
  now: moment('2026-03-02'),
  ...changes,
})
type Changes = Partial<Omit<Drafting, 'terms'>> & { terms?: Partial<DelegationTerms> }

/** A delegation published on 2026-03-02 at 10:00, changed as a test says. */
export const aDelegation = (changes: Partial<Delegation> = {}): Delegation => ({
  ...someDelegationTerms,
  id: 'delegation-1',
  version: 3,
  revision: 3,
  state: 'PUBLISHED',
  principalUscc: REG_1,
  principalDivision: '440400',
  drafted: { at: moment('2026-03-02', '09:00'), by: 'drafter' },
  signed: {
    at: moment('2026-03-02', '09:30'),
    by: 'signer',
    documentNo: '珠民函〔2026〕12号',
    fileIds: ['paper'],
  },
  published: { at: moment('2026-03-02'), by: 'publisher' },
  ...changes,
})

const { signed, published, ...unsigned } = aDelegation({ state: 'DRAFT', version: 1, revision: 1 })

/** The same, drafted and no more; signed and no more. */
export const aDraftedDelegation = (changes: Partial<Delegation> = {}): Delegation => ({
  ...unsigned,
  ...changes,
})
export const aSignedDelegation = (changes: Partial<Delegation> = {}): Delegation => ({
  ...unsigned,
  state: 'SIGNED',
  signed: signed!,
  version: 2,
  revision: 2,
  ...changes,
})
