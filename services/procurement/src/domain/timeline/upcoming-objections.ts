import type { Text } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { TOLD_ONE_BY_ONE } from './earlier-entries.ts'
import type { Outlook, Upcoming } from './outlook.ts'
import type { Owed } from './owed.ts'

/** What is owed to objectors, and what they may still do: the nearest days, the rest as one. Reports are nobody's to see here. */
export function ofObjections({ owed }: Outlook): Upcoming[] {
  const rest = owed.slice(TOLD_ONE_BY_ONE)
  const later = rest.length > 0 ? [allOf(rest)] : []
  return [
    ...owed.slice(0, TOLD_ONE_BY_ONE).map((one) => (one.isCorrection ? correcting(one) : answering(one))),
    ...later,
  ]
}

function correcting({ count, dueAt, dueOn }: Owed): Upcoming {
  const until = dueOn ? { zh: `至 ${dueOn} 24:00`, en: ` until ${dueOn} 24:00` } : undated
  const text =
    count === 1
      ? {
          zh: `异议因形式不符退回，可补正${until.zh}。`,
          en: `An objection was returned for its form; it may be put right${until.en}.`,
        }
      : {
          zh: `${count} 件异议因形式不符退回，可补正${until.zh}。`,
          en: `${count} objections were returned for their form; they may be put right${until.en}.`,
        }
  return { due: dueAt, event: 'objection.correct', text, basis: basis.objection }
}

function answering({ count, isInquiry, byFinance, dueAt, dueOn }: Owed): Upcoming {
  const who = byFinance ? { zh: '由财政部门', en: ' by finance' } : { zh: '', en: '' }
  const by = dueOn ? { zh: `于 ${dueOn} 前`, en: ` by ${dueOn}` } : undated
  const what = told(isInquiry, count)
  const text = {
    zh: `${what.zh}应${who.zh}${by.zh}答复。`,
    en: `${what.en} to be answered${who.en}${by.en}.`,
  }
  return { due: dueAt, event: 'objection.answer', text, basis: isInquiry ? basis.inquiry : basis.objection }
}

function told(isInquiry: boolean, count: number): Text {
  const [zh, en] = isInquiry ? ['询问', 'inquiry'] : ['异议', 'objection']
  if (count === 1) return { zh, en: `The ${en} is` }
  return { zh: `${count} 件${zh}`, en: `${count} ${isInquiry ? 'inquiries' : 'objections'} are` }
}

/** What is owed on all the other days together, with the last of them. */
function allOf(rest: readonly Owed[]): Upcoming {
  const count = rest.reduce((sum, one) => sum + one.count, 0)
  const { dueAt, dueOn } = rest.findLast((one) => one.dueOn) ?? {}
  const by = dueOn
    ? { zh: `最迟 ${dueOn}`, en: `the last by ${dueOn}` }
    : { zh: '日期待定', en: 'on days to be told' }
  const text = {
    zh: `另有 ${count} 件询问和异议待答复或补正，${by.zh}。`,
    en: `${count} more inquiries and objections are to be answered or put right, ${by.en}.`,
  }
  return { due: dueAt, event: 'objection.answer', text, basis: basis.objection }
}

const undated = {
  zh: '（期限所在年度的放假安排公布后确定）',
  en: ' (the date is told once the calendar of that year is published)',
}
