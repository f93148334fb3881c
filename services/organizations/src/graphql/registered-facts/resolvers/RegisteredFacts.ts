import { screen } from '@gongshi/domain-kit'
import { moneyOf } from '@gongshi/service-kit'
import type { RegisteredFactsResolvers } from './../../types.generated.ts'

/** What an organization wrote, screened: everybody reads it. A domicile is registered to be found. */
const screened = (text: string | undefined) => (text === undefined ? null : screen(text).text)

export const RegisteredFacts: RegisteredFactsResolvers = {
  purpose: ({ purpose }) => screened(purpose),
  businessScope: ({ businessScope }) => screened(businessScope),
  activityArea: ({ activityArea }) => screened(activityArea),
  domicile: ({ domicile }) => domicile ?? null,
  domicileDivision: ({ domicileDivisionCode }, _args, { load }) =>
    domicileDivisionCode ? load.divisions.load(domicileDivisionCode) : null,
  capital: ({ capitalFen }) => (capitalFen === undefined ? null : moneyOf(capitalFen)),
  supervisoryAuthority: ({ supervisoryAuthorityUscc }, _args, { load }) =>
    supervisoryAuthorityUscc ? load.agencies.load(supervisoryAuthorityUscc) : null,
}
