import {
  accepted,
  brokenRules,
  type Outcome,
  type Rule,
  refused,
  Temporal,
  type Text,
  writtenText,
} from '@gongshi/domain-kit'
import { type Officer, overlap } from './officer.ts'

/** An officer about to be entered, and those it may collide with. */
export type RegisteringOfficer = {
  officer: Officer
  /** Whoever bears that certificate, and whoever that sign-in is at this agency. */
  known: readonly Officer[]
}

/** An officer comes into the register of officers; every reason why not. */
export function registerOfficer(registering: RegisteringOfficer): Outcome<Officer> {
  const broken = brokenRules(rules, registering)
  return broken.length > 0 ? refused(...broken) : accepted(registering.officer)
}

const basis = { rule: 'ORG-OFFICER', document: '中华人民共和国行政处罚法', article: '第四十二条' }

const written = (field: 'name' | 'certificateNo' | 'subject', name: Text, longest: number) =>
  writtenText<RegisteringOfficer>({
    field: [field],
    basis: { rule: 'R-26' },
    of: ({ officer }) => officer[field],
    name,
    longest,
  })

const rules: readonly Rule<RegisteringOfficer>[] = [
  written('name', { zh: '姓名', en: 'name' }, 60),
  written('certificateNo', { zh: '证件编号', en: 'number of the certificate' }, 40),
  written('subject', { zh: '登录账号', en: 'sign-in' }, 64),
  {
    code: 'INPUT_INVALID',
    field: ['validTo'],
    basis,
    message: () => ({
      zh: '证件有效期的截止日早于起始日。',
      en: 'The certificate ends before it begins.',
    }),
    holds: ({ officer }) => Temporal.PlainDate.compare(officer.validFrom, officer.validTo) <= 0,
  },
  {
    code: 'DUPLICATE',
    field: ['certificateNo'],
    basis,
    message: ({ officer }) => ({
      zh: `证件编号 ${officer.certificateNo} 已登记。`,
      en: `Certificate ${officer.certificateNo} is entered already.`,
    }),
    holds: ({ officer, known }) =>
      known.every(({ certificateNo }) => certificateNo !== officer.certificateNo),
  },
  {
    code: 'DUPLICATE',
    field: ['subject'],
    basis,
    message: () => ({
      zh: '该登录账号在本机关已有同期有效的执法证件。',
      en: 'That sign-in is an officer of this agency on some of these days already.',
    }),
    holds: ({ officer, known }) =>
      known.every((other) => !isSamePerson(other, officer) || !overlap(other, officer)),
  },
]

const isSamePerson = (one: Officer, other: Officer): boolean =>
  one.subject === other.subject && one.agencyUscc === other.agencyUscc
