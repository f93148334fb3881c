import {
  type CivilDate,
  civilDateOf,
  newId,
  type Outcome,
  type Person,
  subjectOf,
  type Uscc,
} from '@gongshi/domain-kit'
import { beginning, verbsOf } from '@gongshi/service-kit'
import type { Agency } from '../../domain/agency/agency.ts'
import type { Delegation, DelegationMode } from '../../domain/delegation/delegation.ts'
import { draft } from '../../domain/delegation/draft.ts'
import type { DelegationMatter } from '../../domain/delegation/matter.ts'
import { begins } from '../../domain/delegation/verbs.ts'
import type { OrganizationType } from '../../domain/organization/organization-type.ts'
import { actingAgencies } from '../../store/agency/acting-agencies.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { areasNamed } from './areas-named.ts'
import { delegationTrail } from './delegation-trail.ts'

export type DraftDelegation = {
  mode: DelegationMode
  title: string
  grounds: string
  delegateUscc: Uscc
  matters: readonly DelegationMatter[]
  orgTypes: readonly OrganizationType[]
  /** Codes of divisions, or ids of zones. */
  territory: readonly string[]
  validFrom: CivilDate
  validTo?: CivilDate | null | undefined
}

const beginsOne = verbsOf(
  beginning<Store, keyof typeof begins, DraftDelegation, Delegation>(begins, {
    type: 'delegation',
    keep: (tx, delegation) => tx.delegations.add(delegation),
  }),
)

/** An approver of a registrar drafts a delegation of its matters to a district agency. */
export const draftDelegation: (context: Context, input: DraftDelegation) => Promise<Outcome<Delegation>> =
  beginsOne('draftDelegation', {
    decide: async ({ tx, actor, now }, { territory, validTo, ...named }) => {
      const own = (actor as Person).agencyUscc as Uscc
      const agencies = await actingAgencies(tx, [own, named.delegateUscc])
      const [principal, delegate] = [own, named.delegateUscc].map((uscc) => agencyIn(agencies, uscc))
      const { areas, unknown } = await areasNamed(tx, territory, civilDateOf(now))
      const years = await tx.calendarYears.all()
      return draft({
        id: newId(),
        terms: {
          ...named,
          matters: [...new Set(named.matters)],
          orgTypes: [...new Set(named.orgTypes)],
          territory: areas,
          ...(validTo ? { validTo } : {}),
        },
        principal: principal ?? { uscc: own, divisionCode: '' },
        delegate,
        unknownAreas: unknown,
        held: await tx.delegations.heldFastBy(own),
        isYearKnown: years.some(({ year }) => year === named.validFrom.year),
        by: subjectOf(actor),
        now,
      })
    },
    beside: (delegation) => ({ note: delegationTrail(delegation).change }),
  })

const agencyIn = (agencies: readonly Agency[], uscc: Uscc): Agency | undefined =>
  agencies.find((agency) => agency.uscc === uscc)
