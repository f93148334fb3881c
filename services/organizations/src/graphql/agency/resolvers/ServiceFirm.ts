import type { ServiceFirmResolvers } from './../../types.generated.ts'

export const ServiceFirm: ServiceFirmResolvers = {
  __resolveReference: ({ uscc }, { load }) => load.firms.load(uscc),
  division: ({ divisionCode }, _args, { load }) => load.divisions.load(divisionCode),
}
