import { covers } from '@gongshi/domain-kit'
import type { DelegatedArea, DelegationTerms } from './delegation.ts'

type Reach = Pick<DelegationTerms, 'matters' | 'orgTypes' | 'territory'>

/** Whether two delegations reach a common matter, for a common type, in a common place: who holds the one cannot give the other. */
export const overlap = (one: Reach, other: Reach): boolean =>
  one.matters.some((matter) => other.matters.includes(matter)) &&
  one.orgTypes.some((type) => other.orgTypes.includes(type)) &&
  one.territory.some((area) => other.territory.some((another) => meet(area, another)))

const meet = ({ divisionCode: one }: DelegatedArea, { divisionCode: other }: DelegatedArea): boolean =>
  covers(one, other) || covers(other, one)
