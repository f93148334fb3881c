import { subjectOf, type Uscc } from '@gongshi/domain-kit'
import type { Branch } from '../../domain/branch/branch.ts'
import { verbs } from '../../domain/branch/verbs.ts'
import type { KeptOrganization } from '../../store/organization/organization-mapping.ts'
import { organizationItself } from '../organization/organization-itself.ts'

/** An organization with a branch more, or one that is closed; and which. */
export type Branched = { organization: KeptOrganization; branch: Branch }

/** A verb about a branch: the organization is kept with it, at its next version. */
export const branchVerb = organizationItself<keyof typeof verbs, { uscc: Uscc }, Branched>(verbs, {
  keep: async (tx, { organization }, { actor, now }) => {
    const { version, ...facts } = organization
    await tx.organizations.amend(facts, { at: now, by: subjectOf(actor) })
  },
  trail: ({ organization, branch: { name, kind, establishedOn, closedOn, resolutionId } }) => ({
    aggregateType: 'organization',
    aggregateId: organization.uscc,
    version: organization.version,
    change: {
      branch: name,
      kind,
      resolutionId,
      establishedOn: establishedOn?.toString(),
      closedOn: closedOn?.toString(),
    },
  }),
})
