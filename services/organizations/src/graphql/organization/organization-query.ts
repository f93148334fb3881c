import { readDivision } from '@gongshi/domain-kit'
import { inputInvalid, termsAsked } from '@gongshi/service-kit'
import type { OrganizationQuery } from '../../store/organization/organization-search.ts'
import type { OrganizationFilter } from '../types.generated.ts'

/**
 * What is asked of the register.
 *
 * @throws GraphQLError INPUT_INVALID when the text asks too much or the division code has not six digits
 */
export function organizationQuery(filter: OrganizationFilter | null | undefined): OrganizationQuery {
  const { text, orgType, status, priorityCategory, divisionCode } = filter ?? {}
  if (text) termsAsked(text, ['filter', 'text'])
  const division = divisionCode ? readDivision(divisionCode) : null
  if (division === undefined) throw noDivision()
  return {
    text: text ?? '',
    orgType: orgType ?? null,
    status: status ?? null,
    priorityCategory: priorityCategory ?? null,
    divisionCode: division,
  }
}

const noDivision = () =>
  inputInvalid({ zh: '行政区划代码应为六位数字。', en: 'A division code has six digits.' }, [
    'filter',
    'divisionCode',
  ])
