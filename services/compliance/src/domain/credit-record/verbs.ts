import {
  type Actor,
  covers,
  mayDo,
  type Office,
  type Outcome,
  type Rule,
  type VerbRow,
} from '@gongshi/domain-kit'
import type { CreditRecord } from './credit-record.ts'

/** Somebody in front of a record. */
export type InFrontOfRecord = { actor: Actor; record: Pick<CreditRecord, 'uscc'> }

/** An approver of the civil-affairs offices of the registrar's division, or of one above it. */
const approverOfDivisionActs: Rule<InFrontOfRecord> = {
  code: 'FORBIDDEN',
  basis: { rule: 'R-25', document: '中华人民共和国个人信息保护法', article: '第六条' },
  message: () => ({
    zh: '须由登记机关所在辖区民政部门的审批人员遮盖。',
    en: 'An approver of the civil-affairs offices of that division redacts.',
  }),
  holds: ({ actor, record }) =>
    actor.kind === 'person' &&
    actor.subRoles.includes('approver') &&
    actor.roles.some((role) => role === 'ENF' || role === 'REG' || role === 'DIS') &&
    actor.divisionCode !== undefined &&
    covers(actor.divisionCode, record.uscc.slice(2, 8)),
}

const approverOfDivision: Office<InFrontOfRecord> = {
  zh: '登记机关所在辖区（或其上级）民政部门的审批人员',
  en: "an approver of the civil-affairs offices of the registrar's division, or of one above it",
  rules: [approverOfDivisionActs],
  post: { functions: ['ENF', 'REG', 'DIS'], subRole: 'approver', reach: 'BELOW' },
}

const rows = {
  redactCreditRecord: { events: [], by: [approverOfDivision], asks: 'nothing', reason: 'KEPT' },
} satisfies Record<string, VerbRow<InFrontOfRecord>>

export type RecordVerb = keyof typeof rows

/** Every verb about a credit record (domain specification R-25, 7): it is entered by an import, and never changes but for this. */
export const verbs: Readonly<Record<RecordVerb, VerbRow<InFrontOfRecord>>> = rows

/** Whether somebody may do that to a record, as its row says; every reason why not. */
export const mayDoRecord = (verb: RecordVerb, standing: InFrontOfRecord): Outcome<InFrontOfRecord> =>
  mayDo(verbs[verb], standing)
