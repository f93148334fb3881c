import { screen } from '@gongshi/domain-kit'
import { moneyOf } from '@gongshi/service-kit'
import { charterIn } from '../../../domain/registration/charter-in.ts'
import { storedFile } from '../../registration/stored-file.ts'
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
  charterApprovedOn: ({ charterApprovedOn }) => charterApprovedOn ?? null,
  charter: async ({ charterApplicationId }, _args, { load }) => {
    const application = charterApplicationId ? await load.applications.load(charterApplicationId) : null
    const fileId = application && charterIn(application)
    const file = fileId ? await load.files.load(fileId) : null
    return file ? storedFile(file) : null
  },
}
