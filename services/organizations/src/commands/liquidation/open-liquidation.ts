import {
  accepted,
  type CivilDate,
  newId,
  nextVersion,
  type Outcome,
  subjectOf,
  type Uscc,
} from '@gongshi/domain-kit'
import type { Liquidation } from '../../domain/liquidation/liquidation.ts'
import { openLiquidation as open } from '../../domain/liquidation/open-liquidation.ts'
import type { Context } from '../context.ts'
import { announceRegister } from '../organization/announce-register.ts'
import { liquidationVerb, standingOf } from './liquidation-verb.ts'

export type OpenLiquidation = { uscc: Uscc; openedOn: CivilDate; members: readonly string[] }

/** A body enters liquidation: the register says so, and the other rooms hear of it. */
export const openLiquidation: (context: Context, input: OpenLiquidation) => Promise<Outcome<Liquidation>> =
  liquidationVerb<OpenLiquidation>()('openLiquidation', {
    decide: async ({ tx, actor, organization: kept, now: at }, { uscc, openedOn, members }) => {
      const by = subjectOf(actor)
      const standing = await standingOf(tx, uscc)
      const opened = open({
        ...{ id: newId(), organization: kept, liquidation: standing, openedOn, members, actor, now: at },
      })
      if (!opened.ok) return opened
      const { organization, liquidation } = opened.value
      if (organization.status === kept.status) return accepted(liquidation)
      await tx.organizations.amend(organization, { at, by })
      await announceRegister(tx, { kept, organization, version: nextVersion(kept, {}).version, at })
      return accepted(liquidation)
    },
  })
