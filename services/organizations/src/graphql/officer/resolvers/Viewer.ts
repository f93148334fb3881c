import { connectionOf, pageSize } from '@gongshi/service-kit'
import type { ViewerResolvers } from './../../types.generated.ts'
import { placeAt } from '../place-at.ts'

export const Viewer: Pick<ViewerResolvers, 'officer' | 'officers' | 'officersPage'> = {
  officer: async ({ subject, agencyUscc }, _args, { store, today }) =>
    agencyUscc ? store.officers.signedInAs({ subject, agencyUscc }, await today()) : null,
  officers: async ({ agencyUscc }, _args, { store }) =>
    agencyUscc ? [...(await store.officers.ofAgency(agencyUscc))] : null,
  officersPage: async ({ agencyUscc }, { first, after }, { store }) => {
    if (!agencyUscc) return null
    const page = await store.officers.pageOfAgency(agencyUscc, {
      limit: pageSize(first) + 1,
      ...placeAt(after),
    })
    return connectionOf({ ...page, first, after, cursorOf: ({ validTo, id }) => [String(validTo), id] })
  },
}
