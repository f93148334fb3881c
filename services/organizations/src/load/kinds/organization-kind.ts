import { civilDateOf } from '@gongshi/domain-kit'
import { type ImportKind, notAfter, orBadRow } from '@gongshi/service-kit'
import type { Context } from '../../commands/context.ts'
import { keepOrganization } from '../../commands/organization/keep-organization.ts'
import type { DivisionHistory } from '../../domain/division/division-history.ts'
import type { SocialOrganization } from '../../domain/organization/organization.ts'
import type { Half } from '../../domain/organization/reconcile.ts'
import { organizationRow } from '../organization-row.ts'
import { organizationColumns } from './organization-columns.ts'

/** What an import of the register is given. */
export type Registering = Context & { divisions: DivisionHistory }

/** The register of social organizations: a department's own file, the demo city's, an operator's. */
export const organizationKind: ImportKind<Registering, SocialOrganization> = {
  name: { zh: '社会组织名录', en: 'Social organizations' },
  columns: organizationColumns,
  shape: organizationRow,
  keyOf: ({ uscc }) => uscc,
  divisionOf: ({ uscc }) => uscc.slice(2, 8),
  seen: async ({ store }, { uscc }) => {
    const [kept] = await store.organizations.byCodes([uscc])
    return String(kept?.version ?? 0)
  },
  load: async (context, organization, told) => {
    const { establishedOn, grade } = organization
    const today = civilDateOf(await context.store.now(context.clock))
    notAfter(today, { establishedOn, gradeFrom: grade?.validFrom })
    const what = { organization, knows: factsIn(told), lacks: HALVES.filter((half) => !told.includes(half)) }
    return orBadRow(await keepOrganization(context, what, context.divisions))
  },
}

const HALVES = ['gradeFrom', 'headPost'] as const satisfies readonly Half[]

/** Which fact a column tells; a column whose name is its fact's is left out. The second half of a fact tells nothing by itself. */
const FACT_OF: Readonly<Record<string, keyof SocialOrganization | undefined>> = {
  gradeFrom: undefined,
  headName: 'heads',
  headPost: undefined,
}

/** The facts a file tells: of what it has no column it changes nothing. The code and the type that follows from it never change. */
const factsIn = (told: readonly string[]): readonly (keyof SocialOrganization)[] => {
  const facts = told.flatMap((column) =>
    column in FACT_OF ? (FACT_OF[column] ?? []) : [column as keyof SocialOrganization],
  )
  return [...new Set(facts)].filter((fact) => fact !== 'uscc' && fact !== 'orgType')
}
