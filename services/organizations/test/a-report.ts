import { type Actor, newId, type Person, type Uscc } from '@gongshi/domain-kit'
import { inTransaction } from '@gongshi/service-kit'
import { hearPolicyChanged } from '../src/jobs/hear-policy-changed.ts'
import type { TestRoom } from './open-test-room.ts'

export const ASSOCIATION = '51440400FAKE00013T'
export const UNION = '51440400FAKE00021M'
export const INSTITUTION = '52440400FAKE00048A'
export const FOUNDATION = '53440000FAKE000723'

/** Whoever signs in for an organization. */
export const speaker = (orgUscc: string): Person => ({
  kind: 'person',
  subject: `ORG ${orgUscc}`,
  roles: ['ORG'],
  subRoles: [],
  orgUscc: orgUscc as Uscc,
})

/** What a report says, part by part. */
export const sections = {
  lawAbiding: '遵守法律法规，未受处罚',
  registrationDuties: '按期办理变更备案',
  activities: '举办行业交流 12 场',
  peopleAndBodies: '换届一次',
  finances: '收支平衡，经审计',
}

const days = [
  ['annualReport.supervisoryBy.association', '03-31', '2016-02-06'],
  ['annualReport.supervisoryBy.institution', '03-31', '1998-10-25'],
  ['annualReport.registrarBy.association', '05-31', '2016-02-06'],
  ['annualReport.registrarBy.institution', '05-31', '1998-10-25'],
  ['annualReport.registrarBy.foundation', '03-31', '2004-06-01'],
] as const

/** A day of the year is heard as the catalogue tells it. */
export const hearDay = (
  { dataSource, clock }: Pick<TestRoom, 'dataSource' | 'clock'>,
  [key, value, effectiveFrom]: readonly [string, string, string],
) =>
  inTransaction(dataSource, (tx) =>
    hearPolicyChanged.apply(tx, {
      eventId: newId(),
      name: 'policy.changed.v1',
      aggregateId: newId(),
      aggregateVersion: 1,
      occurredAt: clock.instant,
      body: { key, value, unit: 'MONTH_DAY', effectiveFrom },
    }),
  )

/** The days by which reports are owed are heard as the catalogue ships them. */
export async function hearReportDays(room: Pick<TestRoom, 'dataSource' | 'clock'>): Promise<void> {
  for (const day of days) await hearDay(room, day)
}

type Door = {
  ask: (
    query: string,
    variables: object,
    by?: Actor,
    // biome-ignore lint/suspicious/noExplicitAny: what a test reads of an answer
  ) => Promise<{ data?: any; errors?: unknown }>
}

/** A report as the graph tells it, and why something was refused. */
// biome-ignore lint/suspicious/noExplicitAny: what a test reads of an answer
export type ToldReport = { id: string; version: number; codes: readonly string[]; [field: string]: any }

const FIELDS = `id version year state isOverdue isLate result dueOn authorityDueOn sentToAuthorityOn filedAt possibleActions
  organization { uscc } supervisoryAuthority { uscc } review { conclusion opinion } documents { id }
  sections { lawAbiding registrationDuties activities peopleAndBodies finances }`

/** What organizations and registrars do with reports at the room's door. */
export const reportsAt = ({ door }: { door: Door }) => {
  const act = async (verb: string, input: object, by: Actor): Promise<ToldReport> => {
    const type = `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`
    const { data, errors } = await door.ask(
      `mutation ($input: ${type}!) { told: ${verb}(input: $input) { annualReport { ${FIELDS} } userErrors { code field } } }`,
      { input },
      by,
    )
    if (!data?.told) throw new Error(JSON.stringify(errors))
    const { annualReport, userErrors } = data.told
    const codes = userErrors.map(({ code, field }: { code: string; field: string[] | null }) =>
      [code, ...(field ?? []).slice(1)].join(' '),
    )
    return { ...annualReport, codes }
  }
  const key = ({ id, version }: ToldReport) => ({ id, version })
  const draft = (uscc: string = ASSOCIATION, year = 2025) =>
    act('draftAnnualReport', { uscc, year }, speaker(uscc))
  const edit = (report: ToldReport, over: object = {}, by: Actor = speaker(ASSOCIATION)) =>
    act('editAnnualReport', { ...key(report), ...sections, ...over }, by)
  const file = (report: ToldReport, over: object = {}, by: Actor = speaker(ASSOCIATION)) =>
    act('fileAnnualReport', { ...key(report), ...over }, by)
  return {
    act,
    key,
    draft,
    edit,
    file,
    filed: async (uscc: string = ASSOCIATION, over: object = {}) => {
      const by = speaker(uscc)
      return file(await edit(await draft(uscc), over, by), {}, by)
    },
    review: (report: ToldReport, by: Actor, over: object = {}) =>
      act('reviewAnnualReport', { ...key(report), conclusion: 'QUALIFIED', ...over }, by),
    read: async (id: string, by?: Actor): Promise<ToldReport | null> =>
      (await door.ask(`query ($id: ID!) { annualReport(id: $id) { ${FIELDS} } }`, { id }, by)).data
        .annualReport,
    listed: async (filter: object, by?: Actor): Promise<string[]> => {
      const query = `query ($filter: AnnualReportFilter) { annualReports(filter: $filter) { totalCount edges { node { organization { uscc } } } } }`
      const { data } = await door.ask(query, { filter }, by)
      const { edges, totalCount } = data.annualReports
      if (edges.length !== totalCount) throw new Error('the count is another')
      return edges
        .map(({ node }: { node: { organization: { uscc: string } } }) => node.organization.uscc)
        .toSorted()
    },
    duties: async (uscc: string = ASSOCIATION) => {
      const query = `query ($uscc: USCC!) { organization(uscc: $uscc) { annualReportDuties { year dueOn authorityDueOn isOverdue } annualReports { id } } }`
      return (await door.ask(query, { uscc })).data.organization.annualReportDuties
    },
  }
}
