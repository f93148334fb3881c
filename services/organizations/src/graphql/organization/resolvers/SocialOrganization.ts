import { gradeOn } from '../../../domain/organization/grade.ts'
import { publicHeads } from '../../../domain/organization/head.ts'
import { revocationOf } from '../../../domain/penalty/status-penalty.ts'
import type { SocialOrganizationResolvers } from './../../types.generated.ts'
import { bodies } from '../bodies.ts'

export const SocialOrganization: Pick<
  SocialOrganizationResolvers,
  | 'branches'
  | 'division'
  | 'establishedOn'
  | 'externalRef'
  | 'formerNames'
  | 'grade'
  | 'heads'
  | 'id'
  | 'isIndustryAssociation'
  | 'isSynthetic'
  | 'legacyRegistrationNo'
  | 'legacyRows'
  | 'name'
  | 'orgType'
  | 'predecessors'
  | 'priorityCategory'
  | 'registrar'
  | 'revocationKind'
  | 'status'
  | 'successors'
  | 'uscc'
  | '__isTypeOf'
  | '__resolveReference'
> = {
  __resolveReference: ({ uscc }, { load }) => load.organizations.load(uscc),
  id: ({ uscc }) => uscc,
  registrar: ({ registrarUscc }, _args, { load }) => registrarUscc && load.agencies.load(registrarUscc),
  division: ({ divisionCode }, _args, { load }) => load.divisions.load(divisionCode),
  revocationKind: async ({ uscc }, _args, { load }) => revocationOf(await load.statusPenalties.load(uscc)),
  predecessors: async ({ uscc: code }, _args, { load }) => {
    const about = await load.bodySuccessions.load(code)
    return bodies(
      load,
      about.flatMap(({ uscc, successorUscc }) => (successorUscc === code ? [uscc] : [])),
    )
  },
  successors: async ({ uscc: code }, _args, { load }) => {
    const about = await load.bodySuccessions.load(code)
    return bodies(
      load,
      about.flatMap(({ uscc, successorUscc }) => (uscc === code ? [successorUscc] : [])),
    )
  },
  externalRef: async ({ uscc, externalRef }, _args, { load }) =>
    (await load.externalReferences.load(uscc)).find(({ platform }) => platform === 'GUANGDONG_PLATFORM')
      ?.ref ?? externalRef,
  legacyRows: ({ uscc }, _args, { load }) => load.legacyRows.load(uscc),
  grade: async ({ grade }, _args, { today, figures }) =>
    grade && gradeOn(grade, { on: await today(), figures: await figures() }),
  heads: async ({ heads }, _args, { today, figures }) =>
    publicHeads(heads, { on: await today(), figures: await figures() }),
}
