import { pageSize } from '@gongshi/service-kit'
import { waitingStates } from '../../../../domain/registration/states.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { applicationsPage, idAt } from '../../applications-page.ts'
import { asTheyAre } from '../../visible-application.ts'

export const registrationInbox: NonNullable<QueryResolvers['registrationInbox']> = async (
  _parent,
  { state, first, after },
  context,
) => {
  const { actor, store } = context
  if (actor.kind !== 'person' || !actor.agencyUscc || !actor.roles.includes('REG')) return null
  const rows = await store.applications.atRegistrar({
    agencyUscc: actor.agencyUscc,
    held: await context.held(),
    states: state ? [state] : waitingStates,
    limit: pageSize(first) + 1,
    ...idAt(after),
  })
  return applicationsPage(await asTheyAre(rows, context), { first, after })
}
