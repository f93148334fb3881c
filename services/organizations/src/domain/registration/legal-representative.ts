import { personalDataIn, type Rule, writtenText } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'

/** 拟任法定代表人: the name, and the mark of the identity paper; its number is kept nowhere. */
export type LegalRepresentative = { name: string; personHash: string }

/** What a draft says of whoever is to represent the body. */
export type ToldRepresentative = {
  name?: string
  /** The mark of the paper's number; UNREAD for a number that is none. */
  person?: { hash: string } | 'UNREAD'
}

/** A draft with the representative it says, and the one it had before it was written anew. */
type Representing = { representative: ToldRepresentative; representativeBefore?: LegalRepresentative }

const LONGEST_NAME = 40

/** Whoever is named has shown a paper; who stays the same need not show it again. */
export const representativeRules: readonly Rule<Representing>[] = [
  writtenText({
    basis: basis.representative,
    field: ['legalRepresentativeName'],
    of: ({ representative }) => representative.name ?? (representative.person ? '' : undefined),
    name: { zh: '拟任法定代表人姓名', en: 'name of the legal representative' },
    longest: LONGEST_NAME,
  }),
  {
    code: 'INPUT_INVALID',
    basis: basis.screening,
    field: ['legalRepresentativeName'],
    message: () => ({
      zh: '姓名将列入登记簿并公开，不得含有电话、证件号码、银行卡号或者门牌地址。',
      en: 'The name will stand in the register, in public: it holds no telephone, identity or card number and no address with a house number.',
    }),
    holds: ({ representative: { name } }) => name === undefined || personalDataIn(name).length === 0,
  },
  {
    code: 'INPUT_INVALID',
    basis: basis.representative,
    field: ['legalRepresentativeIdNo'],
    message: ({ representative: { person } }) =>
      person === 'UNREAD'
        ? { zh: '证件号码有误。', en: 'That is no number of an identity paper.' }
        : {
            zh: '须填写拟任法定代表人的证件号码。',
            en: "The number of the legal representative's paper is needed.",
          },
    holds: (told) =>
      told.representative.person !== 'UNREAD' &&
      (told.representative.name === undefined || representativeOf(told) !== undefined),
  },
]

/** Who is to represent the body, as a draft that fits says it. */
export function representativeOf({
  representative: { name, person },
  representativeBefore: before,
}: Representing): LegalRepresentative | undefined {
  if (name === undefined || person === 'UNREAD') return undefined
  if (person) return { name, personHash: person.hash }
  return before?.name === name ? before : undefined
}
