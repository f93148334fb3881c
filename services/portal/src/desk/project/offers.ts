import type { DeskVerbsFragment } from '../../graph/documents.generated/graphql.ts'
import { forms, projectVerbs } from '../../graph/forms.generated/forms.ts'
import { isVerb, type Verb } from './verbs.ts'

type Offering = Pick<
  DeskVerbsFragment,
  'state' | 'possibleActions' | 'blockedActions' | 'nextStep' | 'singleSource'
>

/** What is offered on a project's page: one thing before all others, and what is blocked with every reason. */
export type Offers = {
  primary: Verb | undefined
  others: readonly Verb[]
  blocked: DeskVerbsFragment['blockedActions']
}

/** Done where one reads the whole notice first. */
export const onReview: ReadonlySet<string> = new Set(['approveProject', 'approveAmendment'])

/** All that a project's own page does: nothing that asks for the whole notice to be read. */
export const onProject: readonly Verb[] = projectVerbs.filter((verb) => !onReview.has(verb))

/** The step a project waits for: what it says is judged again when it is done, so that a refusal can be foreseen. */
const steps: ReadonlySet<string> = new Set([...onReview, 'submitProject', 'publishNotice'])

/** What a page leads with: the first of these that can be done. What needs a reason leads where it is the state's own work. */
const leading: readonly { verb: Verb; isLed?: (project: Offering) => boolean }[] = [
  { verb: 'submitProject' },
  { verb: 'approveProject' },
  { verb: 'approveAmendment' },
  { verb: 'publishNotice' },
  { verb: 'resumeNotice' },
  { verb: 'startProcurement' },
  { verb: 'publishIntention' },
  { verb: 'publishSingleSource', isLed: ({ singleSource }) => !singleSource },
  { verb: 'confirmRetiredItem' },
  { verb: 'takeEarlierDeadline' },
  { verb: 'confirmBudget', isLed: ({ state }) => state === 'NOTICE_CLOSED' },
]

/** What of a project's verbs is offered, and what is explained instead: what is foreseen to be refused is not offered. */
export const offersOf = (project: Offering): Offers => {
  const foreseen = project.nextStep?.refusals ?? []
  const isForeseen = (verb: string) => foreseen.length > 0 && steps.has(verb)
  const possible = project.possibleActions.filter(isVerb)
  const offered = possible.filter((verb) => !isForeseen(verb))
  const primary = leading.find(
    ({ verb, isLed }) => offered.includes(verb) && (isLed?.(project) ?? true),
  )?.verb
  const others = offered.filter((verb) => verb !== primary)
  return {
    primary,
    others: others.toSorted((a, b) => fieldsOf(a) - fieldsOf(b)),
    blocked: [
      ...possible.filter(isForeseen).map((action) => ({ action, reasons: foreseen })),
      ...project.blockedActions,
    ],
  }
}

const fieldsOf = (verb: Verb): number => Math.min(forms[verb].fields.length, 1)

/** Whether somebody decides on what a project says: now, or once what stands in the way is gone. */
export const isReviewer = ({ possibleActions, blockedActions }: Offering): boolean =>
  possibleActions.some((action) => onReview.has(action)) ||
  blockedActions.some(
    ({ action, reasons }) => onReview.has(action) && reasons.every(({ code }) => code !== 'DUTY_SEPARATION'),
  )
