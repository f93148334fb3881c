import type { Actor, Uscc } from '@gongshi/domain-kit'
import { asksFor, connectionOf, decodeCursor, pageSize } from '@gongshi/service-kit'
import { spokenForBy } from '../../../../domain/organization/speaks-for-organization.ts'
import { present } from '../../../../domain/present.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const selfAssessments: NonNullable<QueryResolvers['selfAssessments']> = async (
  _parent,
  { filter, first, after },
  { store, actor },
  info,
) => {
  const { own, ...asked } = present(filter ?? {})
  const ownUscc = spokenForBy(actor)
  const question = {
    ...asked,
    ...(ownUscc && { ownUscc }),
    ...(own && { own: { registrarUscc: registrarOf(actor) } }),
  }
  const beforeId = after ? String(decodeCursor(after, 1)[0]) : undefined
  const [rows, totalCount] = await Promise.all([
    store.selfAssessments.page(question, pageSize(first) + 1, beforeId),
    asksFor(info, 'totalCount') ? store.selfAssessments.count(question) : null,
  ])
  return connectionOf({ rows, first, after, cursorOf: ({ id }) => [id], totalCount })
}

/** The registrar whose desk it is. */
const registrarOf = (actor: Actor): Uscc | undefined =>
  actor.kind === 'person' && actor.roles.includes('REG') ? actor.agencyUscc : undefined
