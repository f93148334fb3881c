import {
  civilDateOf,
  type Instant,
  isVisible,
  personalDataBesideAddressesIn,
  personalDataIn,
  type Rule,
  Temporal,
} from '@gongshi/domain-kit'
import type { Agency } from '../agency/agency.ts'
import { basis } from '../basis.ts'
import { isNationalByName, nationalWords } from '../organization/name-rules.ts'
import { organizationMoves } from '../organization/states.ts'
import type { Registered } from '../registered-facts/registered.ts'
import { registeredValue } from '../registered-facts/registered-value.ts'
import type { FiledDocument } from './application.ts'
import type { AskedChange, ChangeAsked } from './change-asked.ts'
import { type ChangeItem, changeWords } from './change-item.ts'
import type { ToldRepresentative } from './legal-representative.ts'

/** A change as it is written, with what the register knows of what it names. */
export type DraftingChange = {
  registered: Registered
  asked: ChangeAsked
  registrar: Agency | undefined
  /** The agency named as the new supervisory authority. */
  supervisor: Agency | undefined
  /** The mark of the paper that whoever is to represent the body showed. */
  person?: ToldRepresentative['person']
  documents: readonly FiledDocument[]
  now: Instant
}

/** A body changes what is registered of it while it is active: one that is suspended has its certificate sealed up, one in liquidation does nothing else. */
export const activeChanges: Rule<{ registered: Pick<Registered, 'organization'> }> = {
  code: 'INVALID_TRANSITION',
  basis: basis.change,
  message: ({ registered: { organization } }) => ({
    zh: `该组织现为 ${organization.status}，不是正常状态，不得申请变更登记或者章程核准。`,
    en: `The organization is ${organization.status}, not active: nothing of it is changed now.`,
  }),
  holds: ({ registered: { organization } }) => organizationMoves.initial.includes(organization.status),
}

/** It is decided by the registrar that has the body in its register. */
export const hasRegistrar: Rule<{ registrar: Agency | undefined }> = {
  code: 'NOT_FOUND',
  basis: basis.jurisdiction,
  field: ['uscc'],
  message: () => ({
    zh: '名册未载明该组织的登记管理机关，请联系登记管理机关更正。',
    en: 'The register names no registrar for this organization: ask the registrar to put that right.',
  }),
  holds: ({ registrar }) => registrar?.roles.includes('REGISTRAR') ?? false,
}

const longest: Readonly<Record<ChangeItem, number>> = {
  NAME: 100,
  DOMICILE: 200,
  PURPOSE: 2000,
  BUSINESS_SCOPE: 2000,
  ACTIVITY_AREA: 200,
  LEGAL_REPRESENTATIVE: 40,
  CAPITAL: 15,
  SUPERVISORY_AUTHORITY: 18,
}

const FEN = /^(?:0|[1-9]\d{0,14})$/
/** What stands in the register in public as it is written. */
const shownWhole: readonly ChangeItem[] = ['NAME', 'LEGAL_REPRESENTATIVE']

const onItems = (
  of: (drafting: DraftingChange) => readonly AskedChange[],
  [zh, en]: readonly [string, string],
): Rule<DraftingChange> => ({
  code: 'INPUT_INVALID',
  basis: basis.change,
  field: ['items'],
  message: (drafting) => {
    const items = of(drafting).map(({ item }) => changeWords[item])
    return {
      zh: `${items.map((words) => words.zh).join('、')}：${zh}`,
      en: `${items.map((words) => words.en).join(', ')}: ${en}`,
    }
  },
  holds: (drafting) => of(drafting).length === 0,
})

const odd =
  (isOdd: (change: AskedChange, drafting: DraftingChange) => boolean) =>
  (drafting: DraftingChange): readonly AskedChange[] =>
    drafting.asked.items.filter((change) => isOdd(change, drafting))

/** What the draft of a change must say to be one. */
export const changeRules: readonly Rule<DraftingChange>[] = [
  activeChanges,
  hasRegistrar,
  {
    code: 'INPUT_INVALID',
    basis: basis.change,
    field: ['items'],
    message: () => ({
      zh: '须写明变更的事项，每项一次。',
      en: 'Name what is to change, each item once.',
    }),
    holds: ({ asked: { items } }) =>
      items.length > 0 && new Set(items.map(({ item }) => item)).size === items.length,
  },
  onItems(
    odd(({ item, value }) => !isVisible(value) || value.length > longest[item]),
    ['须写明变更后的内容，且不得过长。', 'say what it is to be, and not at greater length than may be.'],
  ),
  onItems(
    odd(({ item, value }, { registered }) => registeredValue(item, registered) === value),
    ['与登记的内容相同，没有变更。', 'that is what is registered: nothing changes.'],
  ),
  onItems(
    odd(({ item, value }) => shownWhole.includes(item) && personalDataIn(value).length > 0),
    [
      '将公开，不得含有电话、证件号码、银行卡号或者门牌地址。',
      'will be public: no telephone, identity or card number and no address with a house number.',
    ],
  ),
  onItems(
    odd(({ item, value }) => item === 'DOMICILE' && personalDataBesideAddressesIn(value)),
    [
      '将公开，只写地址，不得含有电话、证件号码或者银行卡号。',
      'will be public: the address alone, no telephone, identity or card number.',
    ],
  ),
  onItems(
    odd(
      ({ item, value }, { registered: { organization } }) =>
        item === 'NAME' && isNationalByName({ ...organization, name: value }),
    ),
    [
      `地方性组织的名称不得含${nationalWords.map((word) => `“${word}”`).join('')}。`,
      `the name of a local body must not hold ${nationalWords.join(', ')}.`,
    ],
  ),
  onItems(
    odd(({ item, value }) => item === 'CAPITAL' && !FEN.test(value)),
    ['须为以分为单位的整数。', 'a whole number of fen.'],
  ),
  onItems(
    odd(({ item }, { supervisor }) => item === 'SUPERVISORY_AUTHORITY' && supervisor === undefined),
    ['须为在册机关的统一社会信用代码。', 'the credit code of an agency of the register.'],
  ),
  {
    code: 'INPUT_INVALID',
    basis: basis.representative,
    field: ['legalRepresentativeIdNo'],
    message: ({ person }) =>
      person === 'UNREAD'
        ? { zh: '证件号码有误。', en: 'That is no number of an identity paper.' }
        : {
            zh: '变更法定代表人的，须填写其证件号码。',
            en: "The number of the new legal representative's paper is needed.",
          },
    holds: ({ asked, person }) =>
      person !== 'UNREAD' &&
      (person !== undefined || !asked.items.some(({ item }) => item === 'LEGAL_REPRESENTATIVE')),
  },
  {
    code: 'INPUT_INVALID',
    basis: basis.change,
    field: ['decidedOn'],
    message: () => ({
      zh: '审查同意或者作出决议之日不得早于该组织成立之日，也不得晚于今天。',
      en: 'The day of the consent or of the resolution is not before the organization was established, and not after today.',
    }),
    holds: ({ asked: { decidedOn }, registered: { organization }, now }) =>
      Temporal.PlainDate.compare(decidedOn, civilDateOf(now)) <= 0 &&
      (organization.establishedOn === null ||
        Temporal.PlainDate.compare(organization.establishedOn, decidedOn) <= 0),
  },
]
