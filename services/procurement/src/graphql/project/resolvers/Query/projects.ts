import { termsAsked } from '@gongshi/service-kit'
import { serviceCodeOf } from '../../../notice/board-filter-of.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { isReached } from '../../desk-filter-of.ts'
import { emptyPage, projectPage } from '../../project-page.ts'

export const projects: NonNullable<QueryResolvers['projects']> = async (
  _parent,
  { filter, first, after },
  context,
) => {
  const { state, purchaserUscc, serviceCode, providerUscc, fiscalYear, text } = filter ?? {}
  if (text) termsAsked(text, ['filter', 'text'])
  // No project here has a provider or a later state yet: such a list is empty, not unfiltered.
  if (providerUscc || (state && !isReached(state))) return emptyPage({ first })
  const wanted = {
    state: state && isReached(state) ? state : undefined,
    purchaserUscc: purchaserUscc ?? undefined,
    ...serviceCodeOf(serviceCode),
    fiscalYear: fiscalYear ?? undefined,
    text: text ?? undefined,
  }
  return projectPage(context, wanted, { first, after })
}
