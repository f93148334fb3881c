import type { DelegatedAreaResolvers } from '../../types.generated.ts'

export const DelegatedArea: DelegatedAreaResolvers = {
  division: ({ divisionCode }, _args, { load }) => load.divisions.load(divisionCode),
  zone: async ({ zoneId }, _args, { zones }) =>
    zoneId ? ((await zones()).find(({ id }) => id === zoneId) ?? null) : null,
}
