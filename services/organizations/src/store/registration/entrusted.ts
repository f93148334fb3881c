import { all, type Condition, under, where } from '@gongshi/service-kit'
import type { Delegation } from '../../domain/delegation/delegation.ts'

/** The applications at a principal that a delegation entrusts to its delegate, but for those that another has. */
export function entrusted({
  principalUscc,
  delegateUscc,
  matters,
  orgTypes,
  territory,
}: Delegation): Condition {
  const areas = territory.map(({ divisionCode }) => under(inTerms('domicileDivisionCode'), divisionCode))
  return all([
    where('handling_agency_uscc = ?', principalUscc),
    where('(taken_up_by is null or taken_up_by = ?)', delegateUscc),
    where('type in (?)', matters),
    where(`${inTerms('orgType')} in (?)`, orgTypes),
    { sql: areas.map(({ sql }) => sql).join(' or '), parameters: areas.flatMap((area) => area.parameters) },
  ])
}

const inTerms = (field: string): string => `json_unquote(json_extract(terms, '$.${field}'))`
