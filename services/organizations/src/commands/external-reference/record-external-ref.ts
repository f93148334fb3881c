import { type Outcome, subjectOf, type Uscc } from '@gongshi/domain-kit'
import type {
  ExternalPlatform,
  ExternalReference,
} from '../../domain/external-reference/external-reference.ts'
import { recordExternalRef as record } from '../../domain/external-reference/record-external-ref.ts'
import { verbs } from '../../domain/external-reference/verbs.ts'
import type { Context } from '../context.ts'
import { organizationItself } from '../organization/organization-itself.ts'

export type RecordExternalRef = { uscc: Uscc; platform: ExternalPlatform; ref: string }

const records = organizationItself<keyof typeof verbs, RecordExternalRef, ExternalReference>(verbs, {
  keep: (tx, reference, { actor, now: at }) =>
    tx.externalReferences.keep(reference, { at, by: subjectOf(actor) }),
  trail: ({ platform, uscc, ref, version }) => ({
    aggregateType: 'external-reference',
    aggregateId: `${platform} ${uscc}`,
    version,
    change: { uscc, platform, ref },
  }),
})

/** A registrar's handler records what another platform calls an organization. */
export const recordExternalRef: (
  context: Context,
  input: RecordExternalRef,
) => Promise<Outcome<ExternalReference>> = records('recordExternalRef', {
  decide: async ({ tx }, { uscc, platform, ref }) => {
    const [ofBody, bearer] = [
      await tx.externalReferences.of([uscc]),
      await tx.externalReferences.bearing(platform, ref.trim()),
    ]
    const known = ofBody.find((one) => one.platform === platform)
    return record({ uscc, platform, ref: ref.trim(), known, bearer })
  },
})
