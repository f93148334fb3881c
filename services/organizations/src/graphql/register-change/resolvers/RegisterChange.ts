import type { RegisterChangeResolvers } from './../../types.generated.ts'
import { shownValue } from '../shown-value.ts'

export const RegisterChange: RegisterChangeResolvers = {
  before: ({ item, before }) => (before === undefined ? null : shownValue(item, before)),
  after: ({ item, after }) => shownValue(item, after),
}
