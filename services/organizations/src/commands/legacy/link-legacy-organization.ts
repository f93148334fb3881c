import {
  accepted,
  mayDo,
  type Outcome,
  type Person,
  refused,
  subjectOf,
  type Uscc,
} from '@gongshi/domain-kit'
import { type ActingIn, type Noun, verbsOf } from '@gongshi/service-kit'
import { basis } from '../../domain/basis.ts'
import type { LegacyOrganization } from '../../domain/legacy/legacy-organization.ts'
import { link } from '../../domain/legacy/link.ts'
import { verbs } from '../../domain/legacy/verbs.ts'
import type { Store } from '../../store/store.ts'
import { sawVersion } from '../saw-version.ts'

export type LinkLegacy = { id: string; version: number; uscc: Uscc; reason: string }

type LegacyNoun = Noun<
  Store,
  keyof typeof verbs,
  LinkLegacy,
  { legacy: LegacyOrganization },
  LegacyOrganization,
  object,
  LegacyOrganization,
  undefined
>

const legacies: LegacyNoun = {
  hold: async ({ id }, { tx }) => {
    const legacy = await tx.legacies.hold(id)
    return legacy ? accepted({ legacy }) : refused(noSuchRow)
  },
  mayDo: (verb, standing) => mayDo(verbs[verb], standing),
  sawIt: ({ legacy }, { version }) => sawVersion({ seen: version, is: legacy.version }),
  keep: async ({ done }, { tx, actor, now: at }) => {
    await tx.legacies.amend(done, { at, by: subjectOf(actor) })
    await tx.announce([
      {
        name: 'organization.legacy-linked.v1',
        aggregateId: done.id,
        aggregateVersion: done.version,
        occurredAt: at,
        body: { legacyId: done.id, uscc: done.link!.uscc },
      },
    ])
  },
  trail: ({ done: { id, version, link } }) => ({
    aggregateType: 'legacy-organization',
    aggregateId: id,
    version,
    change: { uscc: link?.uscc, reason: link?.reason },
  }),
  after: (done) => done,
}

const linkIt = verbsOf(legacies)('linkLegacyOrganization', {
  decide: async ({ legacy, tx, actor, now }, { uscc, reason }: LinkLegacy) => {
    const [organization] = await tx.organizations.byCodes([uscc])
    return link({ legacy, organization, reason, actor: actor as Person, by: subjectOf(actor), now })
  },
})

/** A registrar's approver says which organization of the register a row without a code is; the row stays (domain specification 2.1). */
export const linkLegacyOrganization = (
  acting: ActingIn<Store>,
  input: LinkLegacy,
): Promise<Outcome<LegacyOrganization>> => linkIt(acting, input)

const noSuchRow = {
  code: 'NOT_FOUND' as const,
  field: ['id'],
  basis: basis.legacy,
  message: { zh: '没有这条旧登记。', en: 'There is no such row without a code.' },
}
