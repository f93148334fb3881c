import { basis } from '../basis.ts'
import type { Objection } from '../objection/objection.ts'
import { undecidedStates } from '../objection/states.ts'
import type { Outlook, Upcoming } from './upcoming.ts'

/** What is owed to objectors, and what they may still do; reports are nobody's to see here. */
export function ofObjections({ objections }: Outlook): Upcoming[] {
  return objections
    .filter(({ kind, state }) => kind !== 'REPORT' && undecidedStates.includes(state))
    .map((objection) => (objection.state === 'REJECTED_FORM' ? correcting(objection) : answering(objection)))
}

function correcting({ correctByAt, correctByOn }: Objection): Upcoming {
  const until = correctByOn ? { zh: `至 ${correctByOn} 24:00`, en: ` until ${correctByOn} 24:00` } : undated
  const text = {
    zh: `异议因形式不符退回，可补正${until.zh}。`,
    en: `An objection was returned for its form; it may be put right${until.en}.`,
  }
  return { due: correctByAt, event: 'objection.correct', text, basis: basis.objection }
}

function answering({ kind, replyDueAt, replyDueOn, handedToFinanceAt }: Objection): Upcoming {
  const what = kind === 'INQUIRY' ? { zh: '询问', en: 'inquiry' } : { zh: '异议', en: 'objection' }
  const who = handedToFinanceAt ? { zh: '由财政部门', en: ' by finance' } : { zh: '', en: '' }
  const by = replyDueOn ? { zh: `于 ${replyDueOn} 前`, en: ` by ${replyDueOn}` } : undated
  const text = {
    zh: `${what.zh}应${who.zh}${by.zh}答复。`,
    en: `The ${what.en} is to be answered${who.en}${by.en}.`,
  }
  const ground = kind === 'INQUIRY' ? basis.inquiry : basis.objection
  return { due: replyDueAt, event: 'objection.answer', text, basis: ground }
}

const undated = {
  zh: '（期限所在年度的放假安排公布后确定）',
  en: ' (the date is told once the calendar of that year is published)',
}
