import type { EnterpriseResolvers } from './../../types.generated.ts'

export const Enterprise: EnterpriseResolvers = {
  __resolveReference: ({ uscc }, { load }) => load.enterprises.load(uscc),
  id: ({ uscc }) => uscc,
  division: ({ divisionCode }, _args, { load }) => load.divisions.load(divisionCode),
}
