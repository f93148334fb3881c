import { readDivision } from '@gongshi/domain-kit'
import { inputInvalid } from '@gongshi/service-kit'
import { termsOf } from '../../domain/search/fold.ts'
import type { OrganizationQuery } from '../../store/organization-search.ts'
import type { OrganizationFilter } from '../types.generated.ts'

const LONGEST_TEXT = 100
const MOST_TERMS = 8

/**
 * What is asked of the register.
 *
 * @throws GraphQLError INPUT_INVALID when the text is too long or the division code has not six digits
 */
export function organizationQuery(filter: OrganizationFilter | null | undefined): OrganizationQuery {
  const { text, orgType, status, priorityCategory, divisionCode } = filter ?? {}
  const terms = termsOf(text ?? '')
  if ((text ?? '').length > LONGEST_TEXT || terms.length > MOST_TERMS) throw tooLong()
  const division = divisionCode ? readDivision(divisionCode) : null
  if (division === undefined) throw noDivision()
  return {
    terms,
    orgType: orgType ?? null,
    status: status ?? null,
    priorityCategory: priorityCategory ?? null,
    divisionCode: division,
  }
}

const tooLong = () =>
  inputInvalid(
    {
      zh: `检索文字最多 ${LONGEST_TEXT} 字、${MOST_TERMS} 个词。`,
      en: `A search takes at most ${LONGEST_TEXT} characters and ${MOST_TERMS} words.`,
    },
    ['filter', 'text'],
  )

const noDivision = () =>
  inputInvalid({ zh: '行政区划代码应为六位数字。', en: 'A division code has six digits.' }, [
    'filter',
    'divisionCode',
  ])
