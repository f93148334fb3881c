import type { Rule } from '@gongshi/domain-kit'
import type { Registration } from './registration.ts'

/** Digits 3–8 of a body registered by the Ministry itself; not a GB/T 2260 division. */
export const NATIONAL = '100000'

/** Credit codes have been given since the reform of 2015; older bodies got theirs later. */
const FIRST_CODE_YEAR = 2015
const FAR_AHEAD = 9999

/**
 * What must hold of digits 3–8 of the code: they are the registrar's division, in force when the code was given.
 *
 * @source domain 2.1 and 3.1; GB 32100-2015; GB/T 2260
 */
export const divisionRules: readonly Rule<Registration>[] = [
  {
    code: 'INPUT_INVALID',
    field: ['uscc'],
    basis: { rule: 'ORG-2.1', document: 'GB 32100-2015', note: '第3–8位：登记管理机关行政区划码' },
    message: ({ organization }) => ({
      zh: `代码第3至8位 ${organization.uscc.slice(2, 8)} 在赋码时不是有效的行政区划。`,
      en: `Digits 3 to 8 of the code, ${organization.uscc.slice(2, 8)}, were no division when the code was given.`,
    }),
    holds: ({ organization, divisions }) =>
      organization.uscc.slice(2, 8) === NATIONAL ||
      divisions.existedIn(organization.uscc.slice(2, 8), yearsOfGiving(organization.establishedOn?.year)),
  },
  {
    code: 'INPUT_INVALID',
    field: ['registrarUscc'],
    basis: { rule: 'ORG-2.1', document: 'GB 32100-2015' },
    message: ({ registrar }) => ({
      zh: `代码第3至8位与登记管理机关的行政区划 ${registrar?.divisionCode} 不符。`,
      en: `Digits 3 to 8 of the code are not the registrar's division ${registrar?.divisionCode}.`,
    }),
    holds: ({ organization, registrar }) =>
      !registrar || organization.uscc.slice(2, 8) === registrar.divisionCode,
  },
  {
    code: 'NOT_FOUND',
    field: ['registrarUscc'],
    basis: { rule: 'ORG-3.1' },
    message: ({ organization }) => ({
      zh: `登记管理机关 ${organization.registrarUscc} 不在册。`,
      en: `The registrar ${organization.registrarUscc} is not known here.`,
    }),
    holds: ({ organization, registrar }) => organization.registrarUscc === null || registrar !== undefined,
  },
]

/** A list is of 31 December, so the list of the year before also counts for a body of that year. */
const yearsOfGiving = (establishedIn: number | undefined) =>
  establishedIn !== undefined && establishedIn > FIRST_CODE_YEAR
    ? { from: establishedIn - 1, to: establishedIn }
    : { from: FIRST_CODE_YEAR, to: FAR_AHEAD }
