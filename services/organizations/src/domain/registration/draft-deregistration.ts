import { accepted, type Instant, type Outcome, type Person, type Rule } from '@gongshi/domain-kit'
import type { Agency } from '../agency/agency.ts'
import { check } from '../check.ts'
import type { Liquidation } from '../liquidation/liquidation.ts'
import { onlyARevokedOne, type Recording } from '../liquidation/only-a-revoked-one.ts'
import type { SocialOrganization } from '../organization/organization.ts'
import { speaksForOrganization } from '../organization/speaks-for-organization.ts'
import type { Registered } from '../registered-facts/registered.ts'
import type { FiledDocument, RegistrationApplication } from './application.ts'
import { beginOf } from './begin-of.ts'
import { hasRegistrar } from './change-rules.ts'
import { deregistersAsLiquidated } from './deregisters-as-liquidated.ts'
import type { DeregistrationAsked } from './deregistration-asked.ts'
import { termsOf } from './draft-change.ts'

export type DraftingDeregistration = {
  registered: Registered
  liquidation: Liquidation | undefined
  asked: DeregistrationAsked
  /** Those of the successors named that the register has. */
  known: readonly Pick<SocialOrganization, 'uscc' | 'status'>[]
  registrar: Agency | undefined
  documents: readonly FiledDocument[]
  now: Instant
}

type Beginning = { drafting: DraftingDeregistration; id: string; actor: Person }

/**
 * A body whose liquidation ended begins the application by which it leaves the register (社会团体登记管理条例 arts. 20–21); for one that was
 * revoked its registrar may, since nobody may be left to.
 */
export function draftDeregistration({ drafting, id, actor }: Beginning): Outcome<RegistrationApplication> {
  const { registered, liquidation, asked, documents, now } = drafting
  const { organization } = registered
  const may = check<Recording>([onlyARevokedOne], { actor, organization, liquidation })
  if (!may.ok) return may
  const standing = deregistersAsLiquidated({ organization, liquidation, asked })
  if (!standing.ok) return standing
  const fit = check(rules, drafting)
  if (!fit.ok) return fit
  return accepted({
    ...beginOf({ id, applicant: actor.subject, registered, documents, now }),
    ...recordedIn(liquidation as Liquidation),
    ...(speaksForOrganization(actor, organization.uscc) ? {} : begunBy(actor, liquidation as Liquidation)),
    type: 'DEREGISTER',
    terms: termsOf(registered),
    deregistrationAsked: asked,
  })
}

/** Whoever recorded the liquidation decides nothing of its end; where he did so for the body, he does nothing of it for the registrar. */
const recordedIn = ({
  openedFrom,
  recorders,
}: Liquidation): Pick<RegistrationApplication, 'workers' | 'filedBy'> =>
  openedFrom === 'REVOKED' ? { workers: recorders } : { workers: [], filedBy: recorders }

/** Begun by its registrar's handler, who decides nothing of it. */
const begunBy = (
  { subject }: Person,
  { recorders }: Liquidation,
): Pick<RegistrationApplication, 'workers' | 'isByRegistrar'> => ({
  isByRegistrar: true,
  workers: [...new Set([...recorders, subject])],
})

/** How many bodies one goes over into at most. */
const MOST_SUCCESSORS = 20

/** What has left the register, or was struck off it, takes nobody's place. */
const ended: readonly string[] = ['DEREGISTERED', 'REVOKED']

/** Grounds by which other bodies take its place. */
const goesOver: readonly string[] = ['MERGED', 'DIVIDED']

const rules: readonly Rule<DraftingDeregistration>[] = [
  hasRegistrar,
  {
    code: 'INPUT_INVALID',
    basis: { rule: 'R-16' },
    field: ['successorUsccs'],
    message: () => ({
      zh: `合并或者分立的，须写明在册且未被撤销或者注销的承继组织，每个一次，至多 ${MOST_SUCCESSORS} 个；其他事由不写。`,
      en: `Where it merged or was divided, name the organizations it went over into: each once, at most ${MOST_SUCCESSORS}, of the register and neither revoked nor deregistered; otherwise none.`,
    }),
    holds: ({ registered: { organization }, asked: { ground, successorUsccs }, known }) =>
      goesOver.includes(ground)
        ? successorUsccs.length > 0 &&
          successorUsccs.length <= MOST_SUCCESSORS &&
          new Set(successorUsccs).size === successorUsccs.length &&
          successorUsccs.every(
            (uscc) =>
              uscc !== organization.uscc &&
              known.some((one) => one.uscc === uscc && !ended.includes(one.status)),
          )
        : successorUsccs.length === 0,
  },
]
