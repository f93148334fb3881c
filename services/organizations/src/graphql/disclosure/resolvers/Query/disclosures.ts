import { asksFor, connectionOf, decodeCursor, pageSize } from '@gongshi/service-kit'
import { registrarOf } from '../../../../domain/agency/registrar-of.ts'
import { spokenForBy } from '../../../../domain/organization/speaks-for-organization.ts'
import { present } from '../../../../domain/present.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const disclosures: NonNullable<QueryResolvers['disclosures']> = async (
  _parent,
  { filter, first, after },
  { store, actor },
  info,
) => {
  const { own, ...asked } = present(filter ?? {})
  const desk = { uscc: spokenForBy(actor), registrarUscc: registrarOf(actor) }
  const question = { ...asked, ...(own && { own: desk }) }
  const beforeId = after ? String(decodeCursor(after, 1)[0]) : undefined
  const [rows, totalCount] = await Promise.all([
    store.disclosures.page(question, pageSize(first) + 1, beforeId),
    asksFor(info, 'totalCount') ? store.disclosures.count(question) : null,
  ])
  return connectionOf({ rows, first, after, cursorOf: ({ id }) => [id], totalCount })
}
