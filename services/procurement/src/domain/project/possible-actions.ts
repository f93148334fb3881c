import { type Actor, nextState } from '@gongshi/domain-kit'
import { hasHandled, isFinance, isOfPurchaser, isOwnFinance } from './authority.ts'
import type { ProcurementProject } from './project.ts'
import { type ProjectEvent, projectMoves } from './states.ts'

type Office = 'purchaser' | 'handler' | 'approver' | 'finance'

/** Every verb about a project: what it does to the project, and whose it is. */
const verbs = {
  editDraft: { events: ['editDraft'], offices: ['purchaser'] },
  submitProject: { events: ['submit'], offices: ['handler'] },
  approveProject: { events: ['approve'], offices: ['approver', 'finance'] },
  returnProject: { events: ['return'], offices: ['approver', 'finance'] },
  releaseSplitPurchase: { events: ['releaseSplitPurchase'], offices: ['finance'] },
  confirmBudget: { events: ['confirmBudget'], offices: ['finance'] },
  publishIntention: { events: ['publishIntention'], offices: ['approver'] },
  publishSingleSource: { events: ['publishSingleSource'], offices: ['approver'] },
  publishNotice: { events: ['publishNotice', 'renotice'], offices: ['approver'] },
  amendNotice: { events: ['amendMinor', 'amendMaterial', 'correctAfterClose'], offices: ['purchaser'] },
  suspendNotice: { events: ['suspend'], offices: ['finance'] },
  resumeNotice: { events: ['resume'], offices: ['approver', 'finance'] },
  takeEarlierDeadline: { events: ['moveDeadline'], offices: ['approver', 'finance'] },
  confirmRetiredItem: { events: ['confirmRetiredItem'], offices: ['finance'] },
  startProcurement: { events: ['startProcurement'], offices: ['purchaser'] },
  cancelProject: { events: ['cancel'], offices: ['approver'] },
} as const satisfies Record<string, { events: readonly ProjectEvent[]; offices: readonly Office[] }>

export type ProjectVerb = keyof typeof verbs

/** What somebody can try with a project now, by office and state; the rules of each verb are checked when it is done. */
export function possibleActions(actor: Actor, project: ProcurementProject): ProjectVerb[] {
  const offices = officesOf(actor, project)
  return (Object.keys(verbs) as ProjectVerb[]).filter((verb) => {
    const { events, offices: wanted } = verbs[verb]
    const isPossible = (events as readonly ProjectEvent[]).some((event) =>
      nextState(projectMoves, project.state, event),
    )
    return (
      isPossible &&
      (wanted as readonly Office[]).some((office) => offices.has(office)) &&
      isWanted(verb, project)
    )
  })
}

/** Verbs that only some projects ever need. */
function isWanted(verb: ProjectVerb, project: ProcurementProject): boolean {
  const { state, aboveLimit, intentionPublishedAt, retirement, correctionDue } = project
  if (verb === 'publishIntention') return aboveLimit && !intentionPublishedAt
  if (verb === 'publishSingleSource') return project.mustPublishSingleSource && !project.singleSource
  if (verb === 'amendNotice') return state !== 'NOTICE_CLOSED' || correctionDue !== undefined
  if (verb === 'startProcurement' || verb === 'resumeNotice') return correctionDue === undefined
  if (verb === 'confirmRetiredItem') return retirement !== undefined && !retirement.confirmed
  return true
}

function officesOf(actor: Actor, project: ProcurementProject): ReadonlySet<Office> {
  if (actor.kind !== 'person') return new Set()
  const standing = { actor, project }
  const isOfFinance: boolean = isFinance(actor)
  if (isOfFinance) return new Set(isOwnFinance(standing) ? ['finance'] : [])
  if (!isOfPurchaser(standing)) return new Set()
  const isAnother = !hasHandled(actor, project)
  return new Set<Office>([
    'purchaser',
    ...(actor.subRoles.includes('handler') ? (['handler'] as const) : []),
    ...(actor.subRoles.includes('approver') && isAnother ? (['approver'] as const) : []),
  ])
}
