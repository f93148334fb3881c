import { asksFor, connectionOf, decodeCursor, pageSize } from '@gongshi/service-kit'
import { registrarOf } from '../../../../domain/agency/registrar-of.ts'
import { spokenForBy } from '../../../../domain/organization/speaks-for-organization.ts'
import { present } from '../../../../domain/present.ts'
import { supervisedBy } from '../../../../domain/resolution/reads-resolutions.ts'
import { UNDATED } from '../../../../store/self-regulation/self-regulatory-documents.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const selfRegulatoryDocuments: NonNullable<QueryResolvers['selfRegulatoryDocuments']> = async (
  _parent,
  { filter, first, after },
  { store, actor },
  info,
) => {
  const reader = {
    uscc: spokenForBy(actor),
    supervises: supervisedBy(actor),
    registrarUscc: registrarOf(actor),
  }
  const question = { ...present(filter ?? {}), reader }
  const isHeld = question.stage === 'HELD'
  const limit = pageSize(first) + 1
  const documents = store.selfRegulatoryDocuments
  const page = () => {
    if (!isHeld) return documents.page(question, limit, after ? String(decodeCursor(after, 1)[0]) : undefined)
    const [dueOn, id] = after ? decodeCursor(after, 2) : []
    return documents.heldPage(question, limit, after ? { dueOn: String(dueOn), id: String(id) } : undefined)
  }
  const [rows, totalCount] = await Promise.all([
    page(),
    asksFor(info, 'totalCount') ? documents.count(question) : null,
  ])
  return connectionOf({
    ...{ rows, first, after, totalCount },
    cursorOf: ({ id, dueOn }) => (isHeld ? [dueOn ? String(dueOn) : UNDATED, id] : [id]),
  })
}
