import { civilDateOf } from '@gongshi/domain-kit'
import {
  type ImportReport,
  importKindFile,
  importRows,
  notAfter,
  orBadRow,
  type SourceFile,
} from '@gongshi/service-kit'
import type { Context } from '../commands/context.ts'
import { keepLegacy } from '../commands/legacy/keep-legacy.ts'
import { keepOrganization } from '../commands/organization/keep-organization.ts'
import { divisionHistory } from '../domain/division/division-history.ts'
import type { SocialOrganization } from '../domain/organization/organization.ts'
import { foundationProfileRow } from './foundation-profile-row.ts'
import { foundationRow } from './foundation-row.ts'
import { organizationKind } from './kinds/organization-kind.ts'

/** The facts a source knows better than what is kept already. */
type Facts = readonly (keyof SocialOrganization)[]

/** Imports the foundations of RICF, which knows their names; a row without a code is kept as one. */
export async function importFoundations(context: Context, source: SourceFile): Promise<ImportReport> {
  const divisions = divisionHistory(await context.store.divisions.spans())
  const knows: Facts = ['name', 'formerNames', 'externalRef']
  return importRows({
    ...source,
    shape: foundationRow,
    load: async (told) =>
      orBadRow(
        'legacy' in told
          ? await keepLegacy(context, told.legacy, divisions)
          : await keepOrganization(context, { ...told, knows }, divisions),
      ),
  })
}

/** Imports the profiles of 2017, some of whose names are cut off: of what is kept it only adds the founding day. */
export async function importFoundationProfiles(context: Context, source: SourceFile): Promise<ImportReport> {
  const divisions = divisionHistory(await context.store.divisions.spans())
  const knows: Facts = ['establishedOn']
  return importRows({
    ...source,
    shape: foundationProfileRow,
    load: async (organization) => {
      const { establishedOn } = organization
      notAfter(civilDateOf(await context.clock.now()), { establishedOn })
      return orBadRow(await keepOrganization(context, { organization, knows }, divisions))
    },
  })
}

/** Imports organizations as a department does with a file of its own. */
export const importOrganizations = async (context: Context, source: SourceFile): Promise<ImportReport> => {
  const divisions = divisionHistory(await context.store.divisions.spans())
  return importKindFile(organizationKind)({ ...context, divisions }, source)
}
