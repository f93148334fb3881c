import {
  accepted,
  brokenRules,
  civilDateOf,
  type Instant,
  newId,
  type Outcome,
  refused,
} from '@gongshi/domain-kit'
import type { Policies } from '../ground/policies.ts'
import type { ProcurementProject } from '../project/project.ts'
import { noticeNoOf } from '../project/project-no.ts'
import { hasServicePeriod, servicePeriodGiven } from '../project/service-period.ts'
import { contentOf, hashOf, type NoticeContent } from './content.ts'
import type { AdvanceNotice, NoticePolicy } from './notice.ts'
import { type CalendarGround, noticeWindow } from './window.ts'

export type Opening = {
  /** Its service period must be filled in: a notice says when the service runs. */
  project: ProcurementProject
  policies: Policies
  ground: CalendarGround
  by: string
  now: Instant
}
/** A version as it is published: what the board lists, and what it says for good. */
export type Opened = { notice: AdvanceNotice; content: NoticeContent }

/** The next version of a project's notice, with its whole period before it. */
export function openVersion({ project, policies, ground, by, now }: Opening): Outcome<Opened> {
  if (!hasServicePeriod(project)) return refused(...brokenRules(servicePeriodGiven, project))
  const policy = policyOf(policies)
  const countedFromOn = civilDateOf(now)
  const window = noticeWindow({ policy, countedFromOn, consumedDays: 0 }, ground)
  if (!window.ok) return window
  const version = project.noticeVersion + 1
  const reply = policies.objectionReply
  const content = contentOf({ project, version, publishedAt: now, window: window.value, reply })
  const notice: AdvanceNotice = {
    id: newId(),
    projectId: project.id,
    noticeNo: noticeNoOf({ projectNo: project.projectNo, version }),
    version,
    revision: 1,
    state: 'OPEN',
    title: project.title,
    purchaserUscc: project.purchaserUscc,
    divisionCode: project.divisionCode,
    serviceCode: project.serviceCode,
    budgetFen: project.budgetFen,
    contentHash: hashOf(content),
    policy,
    publishedAt: now,
    publishedBy: by,
    changedAt: now,
    countedFromOn,
    consumedDays: 0,
    ...window.value,
  }
  return accepted({ notice, content })
}

/** The figures in force today, kept with the notice for good. */
export function policyOf({ noticeDays, noticeRemindWd, startWithin, intention }: Policies): NoticePolicy {
  const { days, unit, rollEnd, basis } = noticeDays
  const whole = { periodDays: days, periodUnit: unit, rollEnd, remindWd: noticeRemindWd, basis, startWithin }
  return intention ? { ...whole, intention } : whole
}
