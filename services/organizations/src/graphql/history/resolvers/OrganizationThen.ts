import { gradeOn } from '../../../domain/organization/grade.ts'
import { publicHeads } from '../../../domain/organization/head.ts'
import { headsThen } from '../../../domain/organization/organization-then.ts'
import type { OrganizationThenResolvers } from './../../types.generated.ts'

export const OrganizationThen: OrganizationThenResolvers = {
  registrar: ({ registrarUscc }, _args, { load }) => registrarUscc && load.agencies.load(registrarUscc),
  division: ({ divisionCode }, _args, { load }) => load.divisions.load(divisionCode),
  grade: async ({ grade, on }, _args, { figures }) =>
    grade && gradeOn(grade, { on, figures: await figures() }),
  formerNames: ({ formerNames }) => [...formerNames],
  branches: ({ branches }) => [...branches],
  heads: async (then, _args, { load, today, figures }) => {
    const now = await load.organizations.load(then.uscc)
    const shown = publicHeads(now?.heads ?? [], { on: await today(), figures: await figures() })
    return [...headsThen(then, shown)]
  },
}
