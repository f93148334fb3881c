import type { ViewerResolvers } from './../../types.generated.ts'

export const Viewer: Pick<ViewerResolvers, 'officer' | 'officers'> = {
  officer: async ({ subject, agencyUscc }, _args, { store, today }) =>
    agencyUscc ? store.officers.signedInAs({ subject, agencyUscc }, await today()) : null,
  officers: async ({ agencyUscc }, _args, { store }) =>
    agencyUscc ? [...(await store.officers.ofAgency(agencyUscc))] : null,
}
