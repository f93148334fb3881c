import { brokenRules, type Refusal } from '@gongshi/domain-kit'
import { amendableNow } from '../amendment/amendable.ts'
import { sideAmending } from '../amendment/approvers.ts'
import { suspensionRules } from '../amendment/suspension-rules.ts'
import { findingsAnswered } from '../finding/open-findings.ts'
import { resumeObstacles } from '../notice/resume.ts'
import { earlierStands } from '../notice/take-earlier-deadline.ts'
import { bars, blocks } from '../objection/blocks.ts'
import { answeredFirst } from './approve.ts'
import { sideApproving } from './authority.ts'
import { correctedFirst } from './corrected-first.ts'
import type { Front } from './front.ts'
import { startRulesOfRecords } from './start-rules.ts'
import { tooEarly } from './too-early.ts'
import type { ProjectVerb } from './verbs.ts'

/** What a verb would be refused for whatever is typed, as far as the records tell: the very rules of the verb. */
export const inTheWay: Partial<Record<ProjectVerb, (front: Front) => readonly Refusal[]>> = {
  approveProject: (front) =>
    brokenRules([answeredFirst], { project: front.project, side: sideApproving(front) }),
  publishNotice: (front) =>
    front.project.state === 'NOTICE_CLOSED' ? brokenRules([correctedFirst], front) : [],
  approveAmendment: ({ actor, project, notice, objections, now }) =>
    notice
      ? [
          ...brokenRules([amendableNow], { project, notice, now }),
          ...brokenRules(suspensionRules, { notice, hasOpenBlockingObjection: objections.some(blocks) }),
          ...(sideAmending({ actor, project }) === 'FINANCE'
            ? brokenRules([findingsAnswered], { findings: project.pendingAmendment?.findings })
            : []),
        ]
      : [],
  resumeNotice: ({ actor, project, notice, objections }) =>
    notice
      ? resumeObstacles({ actor, project, notice, hasOpenBlockingObjection: objections.some(blocks) })
      : [],
  takeEarlierDeadline: ({ notice, now }) =>
    notice ? brokenRules(earlierStands, { notice, isEndToMove: false, now }) : [],
  startProcurement: ({ project, notice, objections, now }) => {
    const early = tooEarly({ project, notice, isTimeInDoubt: false, isCalendarOnItsWay: false, now })
    if (early) return [early]
    return brokenRules(startRulesOfRecords, {
      ...{ project, notice, now },
      hasUndecidedObjection: objections.some(bars),
    })
  },
}
