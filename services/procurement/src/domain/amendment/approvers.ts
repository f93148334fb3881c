import type { Office } from '@gongshi/domain-kit'
import { isFinance, isOfPurchaser, type Side, sideApproving } from '../project/authority.ts'
import { financePerson, purchaserClerk, secondPerson } from '../project/offices.ts'
import type { InFront } from '../project/standing.ts'

/** Somebody in front of a pending amendment: its drafters count as the editors, its approvals as the project's. */
export const beforeAmendment = ({ actor, project }: InFront): InFront => ({
  actor,
  project: {
    ...project,
    editors: project.pendingAmendment?.drafters ?? [],
    purchaserApproval: project.pendingAmendment?.purchaserApproval,
  },
})

/** For which side somebody would approve a pending amendment. */
export const sideAmending = (standing: InFront): Side => sideApproving(beforeAmendment(standing))

/** Who may approve a pending amendment, judged by `beforeAmendment`. */
export const whoApprovesAmendment = (standing: InFront): Office<InFront> =>
  sideAmending(standing) === 'FINANCE' ? financePerson : secondPerson

/** Who may drop one: the purchaser, or finance where it waits for finance. */
export const whoDropsAmendment = (standing: InFront): Office<InFront> =>
  isFinance(standing.actor) && !isOfPurchaser(standing) ? financePerson : purchaserClerk
