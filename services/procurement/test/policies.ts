import type { Policies } from '../src/domain/ground/policies.ts'

const basis = { rule: 'policy' }

/** The figures of domain specification 3.6. */
export const policies: Policies = {
  noticeDays: {
    days: 15,
    unit: 'NATURAL',
    rollEnd: true,
    basis: { rule: 'notice.days', document: '中华人民共和国民法典', article: '第二百零一条、第二百零三条' },
  },
  noticeRemindWd: 1,
  noticeOutageHours: 4,
  startWithin: { days: 180, unit: 'NATURAL', basis: { rule: 'notice.startWithinDays' } },
  intention: { days: 30, unit: 'NATURAL', basis: { rule: 'intention.days', document: '财库〔2020〕10号' } },
  singleSourcePublicity: {
    days: 5,
    unit: 'WORKING',
    basis: {
      rule: 'singleSource.publicityWd',
      document: '中华人民共和国政府采购法实施条例',
      article: '第三十八条',
    },
  },
  procurementLimit: { fen: 100_000_000, basis: { rule: 'limit.procurementFen' } },
  openTenderLimit: { fen: 400_000_000, basis: { rule: 'limit.openTenderFen' } },
  splitWarnPercent: 80,
  lowValue: { fen: 100_000, basis },
  mostBudget: { fen: 1_000_000_000_000, basis: { rule: 'budget.maxFen' } },
  evaluationTermYears: 1,
  preferenceMaxPoints: 5,
  contractMaxYears: { years: 3, basis: { rule: 'contract.maxYears' } },
  indicatorSystems: ['ZH-DEFAULT-1'],
  evaluationMandatoryFrom: { fen: 50_000_000, basis: { rule: 'eval.mandatoryFromFen' } },
  inquiryReply: { days: 3, unit: 'WORKING', basis },
  objectionReply: { days: 5, unit: 'WORKING', basis },
  objectionCorrection: { days: 5, unit: 'WORKING', basis: { rule: 'objection.correctionWd' } },
  objectionFinance: { days: 5, unit: 'WORKING', basis: { rule: 'objection.financeWd' } },
  suspensionMax: { days: 30, unit: 'NATURAL', basis: { rule: 'suspension.maxDays' } },
  mostAttachments: { count: 20, basis: { rule: 'notice.maxAttachments' } },
  mostEvidenceFiles: { count: 10, basis: { rule: 'objection.maxEvidenceFiles' } },
  mostRaised: {
    ofPublic: { count: 100, basis: { rule: 'objection.publicADay' } },
    ofOne: { count: 10, basis: { rule: 'objection.ownADay' } },
  },
  reportAnswer: { days: 15, unit: 'WORKING', basis },
}
