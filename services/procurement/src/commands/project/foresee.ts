import { brokenRules, civilDateOf, type Instant, type Refusal } from '@gongshi/domain-kit'
import { isLapsed } from '../../domain/amendment/amendable.ts'
import { amendedTerms } from '../../domain/amendment/amended-terms.ts'
import { FiguresUnknown, figuresUnknown, unknownFigure } from '../../domain/ground/figures-unknown.ts'
import type { AdvanceNotice } from '../../domain/notice/notice.ts'
import { openVersion } from '../../domain/notice/open-version.ts'
import { startsTooSoon } from '../../domain/notice/service-after-start.ts'
import { itemRules } from '../../domain/project/item-rules.ts'
import type { ProcurementProject } from '../../domain/project/project.ts'
import { readableTerms } from '../../domain/project/readable-terms.ts'
import { nearlySplit, splitPurchase } from '../../domain/project/split-purchase.ts'
import { submissionOf } from '../../domain/project/submission.ts'
import { amendmentRules, submissionRules } from '../../domain/project/submission-rules.ts'
import { submissionWarnings } from '../../domain/project/submission-warnings.ts'
import type { CatalogueAnswer } from '../../neighbours/neighbours.ts'
import type { Acting } from '../context.ts'

/** What the next step of a project would be refused for, and what it would be warned of. */
export type Foreseen = { refusals: readonly Refusal[]; warnings: readonly Refusal[] }
type Means = Pick<Acting, 'store' | 'clock' | 'neighbours'>
/** The submission of a draft, the approval, the publication, the approval of an amendment. */
type Step = 'SUBMIT' | 'APPROVE' | 'PUBLISH' | 'AMEND'

const DAY_HOURS = 24

/**
 * What the next step of a project would be refused or warned for now, by the very rules of the step, whoever does it; nothing is
 * changed by asking.
 *
 * @returns undefined where no step rests on what the project says: its notice runs and nothing waits for approval
 */
export async function foresee(
  means: Means,
  project: ProcurementProject,
  notice?: AdvanceNotice,
): Promise<Foreseen | undefined> {
  const now = await means.clock.now()
  const step = stepOf(project, notice, now)
  if (!step) return undefined
  const today = civilDateOf(now)
  const code = project.pendingAmendment?.amendment.serviceCode ?? project.serviceCode
  const answer = await means.neighbours.askCatalogue(today, code || undefined).catch(unknownFigure)
  if (answer instanceof FiguresUnknown) return { refusals: [figuresUnknown(today, answer)], warnings: [] }
  return judge(means, { step, project, answer, now })
}

function stepOf(
  { state, pendingAmendment }: ProcurementProject,
  notice: AdvanceNotice | undefined,
  now: Instant,
): Step | undefined {
  if (state === 'DRAFT') return 'SUBMIT'
  if (state === 'SUBMITTED') return 'APPROVE'
  if (state === 'READY') return 'PUBLISH'
  if (pendingAmendment) return 'AMEND'
  return state === 'NOTICE_CLOSED' && notice && isLapsed(notice, now) ? 'PUBLISH' : undefined
}

type Judging = { step: Step; project: ProcurementProject; answer: CatalogueAnswer; now: Instant }

async function judge({ store }: Means, { step, project, answer, now }: Judging): Promise<Foreseen> {
  const { item, policies, calendar } = answer
  const { pendingAmendment: pending } = project
  const terms =
    step === 'AMEND' && pending
      ? amendedTerms({ project, amendment: pending.amendment, item, policies, now })
      : project
  const submission = submissionOf(terms, item, policies, civilDateOf(now))
  const committedFen = await store.projects.committedIn(terms)
  const accumulation = { project: terms, committedFen, policies }
  const split = step === 'APPROVE' || step === 'AMEND' ? brokenRules([splitPurchase], accumulation) : []
  const nearly = split.length > 0 || step === 'PUBLISH' ? [] : brokenRules([nearlySplit], accumulation)
  const warnings = [...brokenRules(submissionWarnings, submission), ...nearly]
  if (step === 'SUBMIT') return { refusals: brokenRules(submissionRules, submission), warnings }
  const lostDays = await store.outages.lostDaysSince(now.subtract({ hours: DAY_HOURS }))
  const opened = openVersion({ project: terms, policies, ground: { calendar, lostDays }, by: '', now })
  const published = opened.ok ? startsTooSoon(terms, opened.value.notice) : opened.refusals
  if (step === 'APPROVE')
    return {
      refusals: [...brokenRules(submissionRules, submission), ...split],
      warnings: [...warnings, ...(opened.ok ? published : [])],
    }
  const own =
    step === 'AMEND'
      ? [...brokenRules(readableTerms, terms), ...brokenRules(amendmentRules, submission), ...split]
      : brokenRules(itemRules, submission)
  return { refusals: [...own, ...published], warnings }
}
