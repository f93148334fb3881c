import {
  type Actor,
  accepted,
  brokenRules,
  check,
  type Instant,
  newId,
  type Outcome,
  type Refusal,
  type Rule,
  type Uscc,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { Agency } from '../ground/agency.ts'
import type { Policies } from '../ground/policies.ts'
import type { ServiceItem } from '../ground/service-item.ts'
import { isAboveLimit } from './above-limit.ts'
import { announcedRetirement } from './announced-retirement.ts'
import { withinMost } from './budget-rules.ts'
import { eligiblePurchaser } from './eligible-purchaser.ts'
import { draftingClerk } from './offices.ts'
import { onTerms } from './on-terms.ts'
import type { ProcurementProject } from './project.ts'
import { readableTerms } from './readable-terms.ts'
import { mustPublishSingleSource } from './single-source.ts'
import type { ProjectTerms } from './terms.ts'

/** All a draft rests on. */
export type Drafting = {
  terms: ProjectTerms
  actor: Actor
  agency: Agency | null
  item: ServiceItem | null
  policies: Policies
  projectNo: string
  externalKey?: string
  now: Instant
}

/** Whether somebody may draft, and for an agency that may buy: told before anybody fills in a form. */
export function judgeDrafter({ actor, agency }: Pick<Drafting, 'actor' | 'agency'>): Refusal[] {
  const refusals = brokenRules(draftingClerk.rules, { actor })
  if (refusals.length > 0) return refusals
  return brokenRules(eligiblePurchaser, { uscc: agencyOf(actor), agency })
}

/** A purchaser's handler writes down what the department wants to buy. A draft may still be wrong: submitting is where it is judged. */
export function draft(drafting: Drafting): Outcome<ProcurementProject> {
  const { actor, agency } = drafting
  const eligible = check(eligiblePurchaser, { uscc: agencyOf(actor), agency })
  if (!eligible.ok) return eligible
  const readable = keepable(drafting)
  if (!readable.ok) return readable
  return accepted(draftOf(drafting, readable.value, agency!))
}

/** The agency somebody acts for. */
export const agencyOf = (actor: Actor): Uscc | undefined =>
  actor.kind === 'person' ? actor.agencyUscc : undefined

/** Terms that can be kept, with the item they name; a draft may leave open what it will say. */
export function keepable({ terms, item, policies }: Terms): Outcome<ServiceItem | null> {
  const checked = check<Terms>([...readableRules, ...readableTerms.map(onTerms), ...withinMost], {
    terms,
    item,
    policies,
  })
  return checked.ok ? accepted(item) : checked
}

type Terms = { terms: ProjectTerms; item: ServiceItem | null; policies: Policies }

const readableRules: readonly Rule<Terms>[] = [
  {
    code: 'NOT_FOUND',
    basis: basis.retiredItem,
    field: ['serviceCode'],
    message: ({ terms }) => ({
      zh: `购买服务目录中没有代码 ${terms.serviceCode}。`,
      en: `The service catalogue has no code ${terms.serviceCode}.`,
    }),
    holds: ({ terms, item }) => item !== null || terms.serviceCode === '',
  },
]

/** What a project says of the item it buys. */
export const aboutItem = (item: ServiceItem | null) => ({
  serviceItemId: item?.id,
  serviceName: item?.name ?? '',
  catalogueVersionId: item?.catalogueVersionId,
})

function draftOf(drafting: Drafting, item: ServiceItem | null, agency: Agency): ProcurementProject {
  const { terms, policies, projectNo, externalKey, now } = drafting
  const by = drafting.actor.kind === 'person' ? drafting.actor.subject : ''
  return {
    ...terms,
    id: newId(),
    version: 1,
    revision: 1,
    projectNo,
    ...(externalKey ? { externalKey } : {}),
    state: 'DRAFT',
    purchaserUscc: agency.uscc,
    purchaserName: agency.name,
    divisionCode: agency.divisionCode,
    ...aboutItem(item),
    aboveLimit: isAboveLimit(terms.budgetFen, policies),
    isFundedAhead: false,
    mustPublishSingleSource: mustPublishSingleSource(terms, policies),
    handler: by,
    editors: [by],
    drafters: [],
    isLineConfirmed: false,
    answeredObjectionIds: [],
    noticeVersion: 0,
    isCounted: false,
    retirement: item ? announcedRetirement({ item, now }) : undefined,
    createdAt: now,
    createdBy: by,
    updatedAt: now,
  }
}
