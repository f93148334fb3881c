import { type Actor, accepted, type Instant, newId, type Outcome, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import type { Agency } from '../ground/agency.ts'
import type { Policies } from '../ground/policies.ts'
import type { ServiceItem } from '../ground/service-item.ts'
import { isAboveLimit } from './above-limit.ts'
import { announcedRetirement } from './announced-retirement.ts'
import { isPurchaser } from './authority.ts'
import { withinMost } from './budget-rules.ts'
import { eligiblePurchaser } from './eligible-purchaser.ts'
import type { ProcurementProject, ProjectTerms } from './project.ts'
import { readableTerms } from './readable-terms.ts'
import { mustPublishSingleSource } from './single-source.ts'

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

/** Only a purchaser's clerk drafts, and only for the own agency (domain specification 7). */
export const mayDraft: readonly Rule<{ actor: Actor }>[] = [
  {
    code: 'FORBIDDEN',
    basis: basis.roles,
    message: () => ({
      zh: '只有购买主体的人员可以起草采购项目。',
      en: 'Only people of a purchaser may draft a project.',
    }),
    holds: ({ actor }) => isPurchaser(actor) && actor.agencyUscc !== undefined,
  },
]

/** A purchaser's handler writes down what the department wants to buy. A draft may still be wrong: submitting is where it is judged. */
export function draft(drafting: Drafting): Outcome<ProcurementProject> {
  const { actor, agency } = drafting
  const uscc = actor.kind === 'person' ? actor.agencyUscc : undefined
  const eligible = check(eligiblePurchaser, { uscc, agency })
  if (!eligible.ok) return eligible
  const readable = keepable(drafting)
  if (!readable.ok) return readable
  return accepted(draftOf(drafting, readable.value, agency!))
}

/** Terms that can be kept, with the item they name. */
export function keepable({ terms, item, policies }: Terms): Outcome<ServiceItem> {
  const checked = check<Terms>([...readableRules, ...readableTerms.map(onTerms), ...withinMost], {
    terms,
    item,
    policies,
  })
  return checked.ok ? accepted(item!) : checked
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
    holds: ({ item }) => item !== null,
  },
]

function onTerms(rule: Rule<ProjectTerms>): Rule<Terms> {
  return {
    ...rule,
    basis: basis.path,
    message: ({ terms }) => rule.message(terms),
    holds: ({ terms }) => rule.holds(terms),
  }
}

function draftOf(drafting: Drafting, item: ServiceItem, agency: Agency): ProcurementProject {
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
    serviceItemId: item.id,
    serviceName: item.name,
    catalogueVersionId: item.catalogueVersionId,
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
    retirement: announcedRetirement({ item, now }),
    createdAt: now,
    createdBy: by,
    updatedAt: now,
  }
}
