import type { z } from 'zod'
import { FiguresUnknown } from '../domain/ground/figures-unknown.ts'
import type { CountFigure, DayFigure, FenFigure, Policies } from '../domain/ground/policies.ts'
import type { parameterShape } from './catalogue-shape.ts'

type Parameter = z.infer<typeof parameterShape>

/** The figures this room goes by (domain specification 3.6). */
export const policyKeys = [
  'notice.days',
  'notice.dayKind',
  'notice.rollEnd',
  'notice.remindWd',
  'notice.outageHours',
  'notice.startWithinDays',
  'intention.days',
  'singleSource.publicityWd',
  'limit.procurementFen',
  'limit.openTenderFen',
  'split.warnPercent',
  'budget.lowValueFen',
  'budget.maxFen',
  'eval.mandatoryFromFen',
  'eval.mandatoryTermYears',
  'eval.indicatorSystems',
  'contract.maxYears',
  'directory.preferenceMaxPoints',
  'inquiry.replyWd',
  'objection.replyWd',
  'objection.correctionWd',
  'objection.financeWd',
  'suspension.maxDays',
  'report.firstAnswerWd',
  'objection.publicADay',
  'objection.ownADay',
  'notice.maxAttachments',
  'objection.maxEvidenceFiles',
] as const

type Key = (typeof policyKeys)[number]

/**
 * The catalogue's rows as the figures of one day.
 *
 * @throws FiguresUnknown when a figure nobody can do without has no row in force: guessing is not allowed
 */
export function asPolicies(parameters: readonly Parameter[]): Policies {
  const find = (key: Key) => parameters.find((parameter) => parameter.key === key)
  const need = (key: Key): Parameter => {
    const found = find(key)
    if (!found) throw new FiguresUnknown(key)
    return found
  }
  const days = (key: Key, unit: DayFigure['unit']): DayFigure => daysOf(need(key), unit)
  const fen = (key: Key): FenFigure => ({ fen: Number(need(key).value), basis: need(key).basis })
  const [publicADay, ownADay] = [find('objection.publicADay'), find('objection.ownADay')]
  const [attachments, evidence] = [find('notice.maxAttachments'), find('objection.maxEvidenceFiles')]
  const intention = find('intention.days')
  const singleSource = find('singleSource.publicityWd')
  const maxYears = find('contract.maxYears')
  const noticeUnit = need('notice.dayKind').value === 'WORKING' ? 'WORKING' : 'NATURAL'
  return {
    noticeDays: { ...days('notice.days', noticeUnit), rollEnd: need('notice.rollEnd').value === 'true' },
    noticeRemindWd: Number(need('notice.remindWd').value),
    noticeOutageHours: Number(need('notice.outageHours').value),
    startWithin: days('notice.startWithinDays', 'NATURAL'),
    ...(intention ? { intention: daysOf(intention, 'NATURAL') } : {}),
    ...(singleSource ? { singleSourcePublicity: daysOf(singleSource, 'WORKING') } : {}),
    procurementLimit: fen('limit.procurementFen'),
    openTenderLimit: fen('limit.openTenderFen'),
    splitWarnPercent: Number(need('split.warnPercent').value),
    lowValue: fen('budget.lowValueFen'),
    ...(find('budget.maxFen') ? { mostBudget: fen('budget.maxFen') } : {}),
    evaluationMandatoryFrom: fen('eval.mandatoryFromFen'),
    evaluationTermYears: Number(need('eval.mandatoryTermYears').value),
    indicatorSystems: need('eval.indicatorSystems').value.split(' '),
    ...(maxYears ? { contractMaxYears: { years: Number(maxYears.value), basis: maxYears.basis } } : {}),
    preferenceMaxPoints: Number(need('directory.preferenceMaxPoints').value),
    // The duty to answer inquiries is law from 2015-03-01 on; before that the department answered like an objection.
    inquiryReply: find('inquiry.replyWd')
      ? days('inquiry.replyWd', 'WORKING')
      : days('objection.replyWd', 'WORKING'),
    objectionReply: days('objection.replyWd', 'WORKING'),
    objectionCorrection: days('objection.correctionWd', 'WORKING'),
    objectionFinance: days('objection.financeWd', 'WORKING'),
    suspensionMax: days('suspension.maxDays', 'NATURAL'),
    reportAnswer: days('report.firstAnswerWd', 'WORKING'),
    ...(attachments ? { mostAttachments: countOf(attachments) } : {}),
    ...(evidence ? { mostEvidenceFiles: countOf(evidence) } : {}),
    ...(publicADay && ownADay
      ? { mostRaised: { ofPublic: countOf(publicADay), ofOne: countOf(ownADay) } }
      : {}),
  }
}

const countOf = ({ value, basis }: Parameter): CountFigure => ({ count: Number(value), basis })

const daysOf = ({ value, basis }: Parameter, unit: DayFigure['unit']): DayFigure => ({
  days: Number(value),
  unit,
  basis,
})
