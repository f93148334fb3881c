import {
  accepted,
  type CivilDate,
  mayDo,
  newId,
  type Outcome,
  refused,
  subjectOf,
  type Uscc,
} from '@gongshi/domain-kit'
import { type Noun, verbsOf } from '@gongshi/service-kit'
import { basis } from '../../domain/basis.ts'
import type { Disclosure, DisclosureItem } from '../../domain/disclosure/disclosure.ts'
import { open } from '../../domain/disclosure/open.ts'
import { begins } from '../../domain/disclosure/verbs.ts'
import { speaksForOrganization } from '../../domain/organization/speaks-for-organization.ts'
import type { KeptOrganization } from '../../store/organization/organization-mapping.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { reckoningIn } from '../registration/reckoning-in.ts'
import { disclosureTrail } from './disclosure-trail.ts'

export type OpenDisclosure = { uscc: Uscc; item: DisclosureItem; event: string; happenedOn: CivilDate }

type Held = { organization: KeptOrganization }

const disclosures: Noun<
  Store,
  keyof typeof begins,
  OpenDisclosure,
  Held,
  Disclosure,
  object,
  Disclosure,
  undefined
> = {
  hold: async ({ uscc }, { tx }) => {
    const organization = await tx.organizations.hold(uscc)
    return organization ? accepted({ organization }) : refused(noSuchOrganization)
  },
  mayDo: (verb, standing) => mayDo(begins[verb], standing),
  keep: ({ done }, { tx }) => tx.disclosures.add([done]),
  trail: ({ done }) => disclosureTrail(done),
  after: (done) => done,
}

/** Something has to be public: the organization says what happened, or its registrar asks for it. */
export const openDisclosure: (context: Context, input: OpenDisclosure) => Promise<Outcome<Disclosure>> =
  verbsOf(disclosures)('openDisclosure', {
    decide: async ({ tx, actor, now, organization }, { item, event, happenedOn }: OpenDisclosure) => {
      const ground = speaksForOrganization(actor, organization.uscc) ? 'ITSELF' : 'REGISTRAR'
      const reckoning = await reckoningIn(tx)
      const by = subjectOf(actor)
      return open({ id: newId(), organization, item, ground, event, happenedOn, reckoning, by, now })
    },
  })

const noSuchOrganization = {
  code: 'NOT_FOUND' as const,
  field: ['uscc'],
  basis: basis.disclosure,
  message: { zh: '名册中没有这个社会组织。', en: 'The register has no such organization.' },
}
