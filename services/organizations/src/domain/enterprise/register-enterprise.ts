import {
  accepted,
  brokenRules,
  type DivisionCode,
  type Instant,
  type Outcome,
  personalDataIn,
  type Rule,
  refused,
  type Uscc,
  writtenText,
} from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { type Enterprise, entityKindOf } from './enterprise.ts'

/** A supplier about to register itself. */
export type RegisteringEnterprise = {
  uscc: Uscc
  name: string
  contact: string
  licenceFileId: string
  /** Whether that code is registered already. */
  isKnown: boolean
  /** Whether the licence was handed in by whoever registers, for this. */
  hasLicence: boolean
  now: Instant
}

/** A supplier comes into the register of suppliers; every reason why not. */
export function registerEnterprise(registering: RegisteringEnterprise): Outcome<Enterprise> {
  const broken = brokenRules(rules, registering)
  const entityKind = entityKindOf(registering.uscc)
  if (broken.length > 0 || !entityKind) return refused(...broken)
  const { uscc, name, licenceFileId, now: registeredAt } = registering
  const divisionCode = uscc.slice(2, 8) as DivisionCode
  return accepted({ uscc, name, entityKind, divisionCode, licenceFileId, registeredAt, version: 1 })
}

const LONGEST = 200

const rules: readonly Rule<RegisteringEnterprise>[] = [
  {
    code: 'PROVIDER_INELIGIBLE',
    field: ['uscc'],
    basis: basis.supplier,
    message: () => ({
      zh: '该代码不属于企业、个体工商户、农民专业合作社、农村集体经济组织、律师事务所或者事业单位，不能登记为其他供应商。',
      en: 'The code is not of an enterprise, individual business, cooperative, rural collective, law firm or public institution: no such supplier registers here.',
    }),
    holds: ({ uscc }) => entityKindOf(uscc) !== undefined,
  },
  {
    code: 'DUPLICATE',
    field: ['uscc'],
    basis: basis.supplier,
    message: ({ uscc }) => ({ zh: `${uscc} 已经登记。`, en: `${uscc} is registered already.` }),
    holds: ({ isKnown }) => !isKnown,
  },
  writtenText({
    basis: { rule: 'R-26' },
    field: ['name'],
    of: ({ name }) => name,
    name: { zh: '名称', en: 'name' },
    longest: LONGEST,
  }),
  {
    code: 'INPUT_INVALID',
    field: ['name'],
    basis: basis.screening,
    message: () => ({
      zh: '名称将公开，不得含有电话、证件号码、银行卡号或者门牌地址。',
      en: 'The name will be public: it holds no telephone, identity or card number and no address with a house number.',
    }),
    holds: ({ name }) => personalDataIn(name).length === 0,
  },
  writtenText({
    basis: { rule: 'R-26' },
    field: ['contact'],
    of: ({ contact }) => contact,
    name: { zh: '联系方式', en: 'contact' },
    longest: LONGEST,
  }),
  {
    code: 'NOT_FOUND',
    field: ['licenceFileId'],
    basis: basis.files,
    message: () => ({
      zh: '执照文件不存在：可能已逾期清除，或不是由您提交，请重新上传。',
      en: 'The licence is not there: cleared after its time, or handed in by somebody else; hand it in again.',
    }),
    holds: ({ hasLicence }) => hasLicence,
  },
]
