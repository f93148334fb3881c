import type { Uscc } from '@gongshi/domain-kit'
import type { Mandate } from '../../domain/mandate/mandate.ts'
import { verbs } from '../../domain/mandate/verbs.ts'
import { organizationItself } from '../organization/organization-itself.ts'

/** A verb about who holds a post: the trail tells which post and until when, and nothing of the person. */
export const mandateVerb = organizationItself<keyof typeof verbs, { uscc: Uscc }, Mandate>(verbs, {
  keep: (tx, mandate) => tx.mandates.keep(mandate),
  trail: ({ id, version, uscc, post, startsOn, endsOn, endedOn, resolutionId }) => ({
    aggregateType: 'mandate',
    aggregateId: id,
    version,
    change: {
      ...{ uscc, post, resolutionId },
      ...{ startsOn: String(startsOn), endsOn: String(endsOn), endedOn: endedOn && String(endedOn) },
    },
  }),
})
