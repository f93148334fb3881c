import { civilDateOf, covers, type Rule, Temporal, writtenText } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { Drafting } from './drafting.ts'
import { noRedelegation } from './no-redelegation.ts'
import { notOver } from './not-over.ts'
import { isQualified, isThere } from './qualified.ts'

export const LONGEST_TITLE = 100
export const LONGEST_GROUNDS = 1000
export const MOST_AREAS = 20

const named = (field: 'matters' | 'orgTypes', zh: string, en: string): Rule<Said> => ({
  code: 'INPUT_INVALID',
  basis: basis.delegation,
  field: [field],
  message: () => ({ zh: `须写明${zh}。`, en: `The ${en} must be named.` }),
  holds: ({ terms }) => terms[field].length > 0,
})

/** A delegation as it is said, with what the register knows of what it names. */
type Said = Omit<Drafting, 'isYearKnown'>

/**
 * What a delegation must say to be one, whenever it was made.
 *
 * @source domain 3.1, 4.2; R-26
 */
export const termRules: readonly Rule<Said>[] = [
  writtenText({
    basis: basis.delegation,
    field: ['title'],
    of: ({ terms }) => terms.title,
    name: { zh: '文件名称', en: 'title of the paper' },
    longest: LONGEST_TITLE,
  }),
  writtenText({
    basis: basis.delegation,
    field: ['grounds'],
    of: ({ terms }) => terms.grounds,
    name: { zh: '依据', en: 'ground' },
    longest: LONGEST_GROUNDS,
  }),
  named('matters', '事项', 'matters'),
  named('orgTypes', '组织类型', 'types of organization'),
  {
    code: 'INPUT_INVALID',
    basis: basis.delegation,
    field: ['territory'],
    message: () => ({
      zh: `须写明地域，至多 ${MOST_AREAS} 项。`,
      en: `The territory must be named, in at most ${MOST_AREAS} entries.`,
    }),
    holds: ({ terms: { territory }, unknownAreas }) =>
      territory.length + unknownAreas.length > 0 && territory.length + unknownAreas.length <= MOST_AREAS,
  },
  {
    code: 'NOT_FOUND',
    basis: basis.delegation,
    field: ['territory'],
    message: ({ unknownAreas }) => ({
      zh: `不是现行的行政区划或者功能区：${unknownAreas.join('、')}。`,
      en: `Neither a division of today nor a functional zone: ${unknownAreas.join(', ')}.`,
    }),
    holds: ({ unknownAreas }) => unknownAreas.length === 0,
  },
  {
    code: 'JURISDICTION_EXCEEDED',
    basis: basis.jurisdiction,
    field: ['territory'],
    message: ({ principal }) => ({
      zh: `只能委托或者下放本机关管辖范围（${principal.divisionCode}）内的地域。`,
      en: `Nobody delegates what lies outside the own division, ${principal.divisionCode}.`,
    }),
    holds: ({ terms, principal }) =>
      terms.territory.every(({ divisionCode }) => covers(principal.divisionCode, divisionCode)),
  },
  isThere,
  {
    code: 'JURISDICTION_EXCEEDED',
    basis: basis.jurisdiction,
    field: ['delegateUscc'],
    message: ({ principal }) => ({
      zh: `受委托或者承接的机关须在本机关管辖范围（${principal.divisionCode}）的下级区划。`,
      en: `The delegate must be an agency of a division below the own one, ${principal.divisionCode}.`,
    }),
    holds: ({ delegate, principal }) =>
      !delegate ||
      (delegate.divisionCode !== principal.divisionCode &&
        covers(principal.divisionCode, delegate.divisionCode)),
  },
  isQualified,
  {
    code: 'INPUT_INVALID',
    basis: basis.commission,
    field: ['mode'],
    message: () => ({
      zh: '行政处罚由登记机关管辖，其他机关只能受书面委托调查取证，因此不能下放。',
      en: 'Penalties belong to the registrar: another agency is commissioned in writing to investigate, so it is never devolved.',
    }),
    holds: ({ terms }) => terms.mode === 'ENTRUST' || !terms.matters.includes('INVESTIGATION'),
  },
  {
    code: 'INPUT_INVALID',
    basis: basis.delegation,
    field: ['validTo'],
    message: () => ({ zh: '截止日早于起始日。', en: 'It ends before it begins.' }),
    holds: ({ terms: { validFrom, validTo } }) =>
      validTo === undefined || Temporal.PlainDate.compare(validFrom, validTo) <= 0,
  },
  noRedelegation,
]

/**
 * What is asked besides of one that somebody drafts today.
 *
 * A first day to come is the principal's own choice, and is not set in a year whose calendar nobody knows (6.12). One that has come stands on no
 * calendar; a last day neither, for it ends unrolled (6.10), and a delegation may run for years.
 */
export const draftRules: readonly Rule<Drafting>[] = [
  ...termRules,
  notOver,
  {
    code: 'CALENDAR_UNKNOWN',
    basis: basis.ownChoice,
    field: ['validFrom'],
    message: ({ terms }) => ({
      zh: `${terms.validFrom.year} 年的放假安排尚未公布，起始日暂不能确定在该年。`,
      en: `The calendar of ${terms.validFrom.year} is not published yet: no first day can be set in it.`,
    }),
    holds: ({ terms: { validFrom }, isYearKnown, now }) =>
      isYearKnown || Temporal.PlainDate.compare(validFrom, civilDateOf(now)) <= 0,
  },
]
