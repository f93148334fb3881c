import type { DivisionResolvers } from './../../types.generated.ts'

export const Division: DivisionResolvers = {
  __resolveReference: ({ code }, { load }) => load.divisions.load(code),
}
