import {
  type Actor,
  accepted,
  type Instant,
  mayDo,
  type Outcome,
  refused,
  type Uscc,
  type VerbRow,
} from '@gongshi/domain-kit'
import { type Noun, type Trail, verbsOf } from '@gongshi/service-kit'
import { basis } from '../../domain/basis.ts'
import type { KeptOrganization } from '../../store/organization/organization-mapping.ts'
import type { Store } from '../../store/store.ts'

type Kept<Done> = {
  keep: (
    tx: Store,
    done: Done,
    of: { organization: KeptOrganization; actor: Actor; now: Instant },
  ) => Promise<void>
  trail: (done: Done, organization: KeptOrganization) => Trail
}

/** What is recorded of an organization, by itself or whom the verb's row names: it is found and held. */
export const organizationItself = <Verb extends string, Input extends { uscc: Uscc }, Done>(
  verbs: Readonly<Record<Verb, VerbRow<{ actor: Actor; organization: KeptOrganization }>>>,
  { keep, trail }: Kept<Done>,
) => {
  type Held = { organization: KeptOrganization }
  const noun: Noun<Store, Verb, Input, Held, Done, object, Done, undefined> = {
    hold: async ({ uscc }, { tx }) => {
      const organization = await tx.organizations.hold(uscc)
      return organization ? accepted({ organization }) : refused(noSuchOrganization)
    },
    mayDo: (verb, standing): Outcome<unknown> => mayDo(verbs[verb], standing),
    keep: ({ held: { organization }, done }, { tx, actor, now }) =>
      keep(tx, done, { organization, actor, now }),
    trail: ({ held, done }) => trail(done, held.organization),
    after: (done) => done,
  }
  return verbsOf(noun)
}

const noSuchOrganization = {
  code: 'NOT_FOUND' as const,
  field: ['uscc'],
  basis: basis.governance,
  message: { zh: '名册中没有这个社会组织。', en: 'The register has no such organization.' },
}
