import type { DivisionResolvers } from './../../types.generated.ts'

export const Division: DivisionResolvers = {
  __resolveReference: ({ code }, { load }) => load.divisions.load(code),
  districts: ({ code }, _args, { load }) => load.districts.load(code),
}
