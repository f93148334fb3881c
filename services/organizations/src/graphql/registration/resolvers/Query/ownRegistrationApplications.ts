import type { Person } from '@gongshi/domain-kit'
import { pageSize } from '@gongshi/service-kit'
import type { QueryResolvers } from '../../../types.generated.ts'
import { applicationsPage, idAt } from '../../applications-page.ts'
import { asTheyAre } from '../../visible-application.ts'

export const ownRegistrationApplications: NonNullable<QueryResolvers['ownRegistrationApplications']> = async (
  _parent,
  { first, after },
  context,
) => {
  const { actor, store } = context
  if (actor.kind !== 'person') return null
  const { afterId } = idAt(after)
  const rows = await store.applications.ofApplicant(applicantOf(actor), pageSize(first) + 1, afterId)
  return applicationsPage(await asTheyAre(rows, context), { first, after })
}

/** Whoever signs in for a registered body has what it applied for, too. */
const applicantOf = ({ subject, roles, orgUscc }: Person) => ({
  subject,
  orgUscc: roles.includes('ORG') ? orgUscc : undefined,
})
