import { Ground1780000000001 } from './0001-ground.ts'
import { Project1780000000002 } from './0002-project.ts'
import { Notice1780000000003 } from './0003-notice.ts'
import { NoticeContent1780000000004 } from './0004-notice-content.ts'
import { NoticePolicy1780000000005 } from './0005-notice-policy.ts'
import { NoticeGram1780000000006 } from './0006-notice-gram.ts'
import { NoticeErratum1780000000007 } from './0007-notice-erratum.ts'
import { TimelineEntry1780000000008 } from './0008-timeline-entry.ts'
import { Objection1780000000009 } from './0009-objection.ts'
import { ObjectionParty1780000000010 } from './0010-objection-party.ts'
import { NumberSeries1780000000011 } from './0011-number-series.ts'
import { PurchaseGroup1780000000012 } from './0012-purchase-group.ts'
import { PlatformOutage1780000000013 } from './0013-platform-outage.ts'
import { CalendarMark1780000000014 } from './0014-calendar-mark.ts'
import { DeadlineChange1780000000015 } from './0015-deadline-change.ts'
import { OutageHours1780000000016 } from './0016-outage-hours.ts'
import { OutageHoursKept1780000000017 } from './0017-outage-hours-kept.ts'
import { CorrectionDue1780000000018 } from './0018-correction-due.ts'
import { BudgetConfirmed1780000000019 } from './0019-budget-confirmed.ts'
import { SingleSource1780000000020 } from './0020-single-source.ts'
import { PreferencePoints1780000000021 } from './0021-preference-points.ts'
import { RanBefore1780000000022 } from './0022-ran-before.ts'
import { ObjectionAlarm1780000000023 } from './0023-objection-alarm.ts'
import { Editors1780000000030 } from './0030-editors.ts'
import { PendingAmendment1780000000031 } from './0031-pending-amendment.ts'
import { LineConfirmed1780000000032 } from './0032-line-confirmed.ts'
import { AnsweredObjections1780000000033 } from './0033-answered-objections.ts'
import { RecipientsAndYears1780000000035 } from './0035-recipients-and-years.ts'
import { Findings1780000000036 } from './0036-findings.ts'
import { ObjectionPeriods1780000000040 } from './0040-objection-periods.ts'
import { CorrectionsDue1780000000041 } from './0041-corrections-due.ts'
import { MovedEnds1780000000042 } from './0042-moved-ends.ts'
import { SingleSourceEnds1780000000043 } from './0043-single-source-ends.ts'
import { PublicGrounds1780000000045 } from './0045-public-grounds.ts'
import { NamesForgotten1780000000046 } from './0046-names-forgotten.ts'
import { OutageByTwo1780000000047 } from './0047-outage-by-two.ts'
import { OutageEffect1780000000048 } from './0048-outage-effect.ts'
import { RaisedBy1780000000049 } from './0049-raised-by.ts'
import { NoticeWords1780000000050 } from './0050-notice-words.ts'
import { ProjectWords1780000000051 } from './0051-project-words.ts'
import { FindAgain1780000000052 } from './0052-find-again.ts'
import { PartyByReceipt1780000000060 } from './0060-party-by-receipt.ts'
import { NoticeChanged1780000000090 } from './0090-notice-changed.ts'
import { CalendarCorrection1780000000095 } from './0095-calendar-correction.ts'
import { OldObjections1780000000096 } from './0096-old-objections.ts'
import { Files1780000000100 } from './0100-files.ts'
import { OpenDrafts1780000000101 } from './0101-open-drafts.ts'
import { DeskWork1780000000110 } from './0110-desk-work.ts'
import { LastReturn1780000000111 } from './0111-last-return.ts'
import { Clerk1780000000112 } from './0112-clerk.ts'

/** The room's schema, step by step. */
export const migrations = [
  Ground1780000000001,
  Project1780000000002,
  Notice1780000000003,
  NoticeContent1780000000004,
  NoticePolicy1780000000005,
  NoticeGram1780000000006,
  NoticeErratum1780000000007,
  TimelineEntry1780000000008,
  Objection1780000000009,
  ObjectionParty1780000000010,
  NumberSeries1780000000011,
  PurchaseGroup1780000000012,
  PlatformOutage1780000000013,
  CalendarMark1780000000014,
  DeadlineChange1780000000015,
  OutageHours1780000000016,
  OutageHoursKept1780000000017,
  CorrectionDue1780000000018,
  BudgetConfirmed1780000000019,
  SingleSource1780000000020,
  PreferencePoints1780000000021,
  RanBefore1780000000022,
  ObjectionAlarm1780000000023,
  Editors1780000000030,
  PendingAmendment1780000000031,
  LineConfirmed1780000000032,
  AnsweredObjections1780000000033,
  RecipientsAndYears1780000000035,
  Findings1780000000036,
  ObjectionPeriods1780000000040,
  CorrectionsDue1780000000041,
  MovedEnds1780000000042,
  SingleSourceEnds1780000000043,
  PublicGrounds1780000000045,
  NamesForgotten1780000000046,
  OutageByTwo1780000000047,
  OutageEffect1780000000048,
  RaisedBy1780000000049,
  NoticeWords1780000000050,
  ProjectWords1780000000051,
  FindAgain1780000000052,
  PartyByReceipt1780000000060,
  NoticeChanged1780000000090,
  CalendarCorrection1780000000095,
  OldObjections1780000000096,
  Files1780000000100,
  OpenDrafts1780000000101,
  DeskWork1780000000110,
  LastReturn1780000000111,
  Clerk1780000000112,
]
