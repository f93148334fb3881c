import { type Actor, newId, type Person, type Uscc } from '@gongshi/domain-kit'
import { inTransaction } from '@gongshi/service-kit'
import { hearPolicyChanged } from '../src/jobs/hear-policy-changed.ts'
import { ASSOCIATION, hearDay, speaker } from './a-report.ts'
import type { TestRoom } from './open-test-room.ts'

/** Another person who signs in for an organization. */
export const another = (orgUscc: string): Person => ({
  ...{ kind: 'person', subject: `ORG ${orgUscc} second`, roles: ['ORG'], subRoles: [] },
  orgUscc: orgUscc as Uscc,
})

/** What an association says of itself, heading by heading. */
export const written = {
  ...{ lawfulEstablishment: '依法登记', lawfulEstablishmentPoints: 20 },
  ...{ independentOperation: '自主办会', independentOperationPoints: 18 },
  ...{ serviceFirst: '服务会员，联系 13800138000', serviceFirstPoints: 19 },
  ...{ soundGovernance: '按期换届', soundGovernancePoints: 17 },
  ...{ selfDiscipline: '签订公约', selfDisciplinePoints: 0 },
}

/** The figures of self-assessments are heard as the catalogue ships them. */
export async function hearAssessmentFigures(
  room: Pick<TestRoom, 'dataSource' | 'clock'>,
  mostPoints = '20',
): Promise<void> {
  await hearDay(room, ['selfAssessment.dueBy', '06-30', '2015-01-01'])
  const figures = [
    { key: 'selfAssessment.mostPoints', value: mostPoints, unit: 'COUNT' },
    { key: 'selfAssessment.remindDays', value: '30', unit: 'NATURAL_DAY' },
  ]
  for (const figure of figures)
    await inTransaction(room.dataSource, (tx) =>
      hearPolicyChanged.apply(tx, {
        ...{ eventId: newId(), name: 'policy.changed.v1', aggregateId: newId(), aggregateVersion: 1 },
        occurredAt: room.clock.instant,
        body: { ...figure, effectiveFrom: '2015-01-01' },
      }),
    )
}

type Door = {
  ask: (
    query: string,
    variables: object,
    by?: Actor,
    // biome-ignore lint/suspicious/noExplicitAny: what a test reads of an answer
  ) => Promise<{ data?: any; errors?: unknown }>
}

/** A self-assessment as the graph tells it, and why something was refused. */
// biome-ignore lint/suspicious/noExplicitAny: what a test reads of an answer
export type ToldAssessment = { id: string; version: number; codes: readonly string[]; [field: string]: any }

const FIELDS = `id version year edition state isOverdue isLate dueOn points mostPoints publishedAt possibleActions
  headings { heading text points evidence { id } } editions { id edition state }`

/** What associations do with self-assessments at the room's door. */
export const assessmentsAt = ({ door }: { door: Door }) => {
  const act = async (verb: string, input: object, by: Actor): Promise<ToldAssessment> => {
    const type = `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`
    const { data, errors } = await door.ask(
      `mutation ($input: ${type}!) { told: ${verb}(input: $input) { selfAssessment { ${FIELDS} } userErrors { code field } } }`,
      { input },
      by,
    )
    if (!data?.told) throw new Error(JSON.stringify(errors))
    const { selfAssessment, userErrors } = data.told
    const codes = userErrors.map(({ code, field }: { code: string; field: string[] | null }) =>
      [code, ...(field ?? []).slice(1)].join(' '),
    )
    return { ...selfAssessment, codes }
  }
  const key = ({ id, version }: ToldAssessment) => ({ id, version })
  const draft = (uscc: string = ASSOCIATION, year = 2025, by: Actor = speaker(uscc)) =>
    act('draftSelfAssessment', { uscc, year }, by)
  const edit = (assessment: ToldAssessment, over: object = {}, by: Actor = speaker(ASSOCIATION)) =>
    act('editSelfAssessment', { ...key(assessment), ...written, ...over }, by)
  const approve = (assessment: ToldAssessment, by: Actor = another(ASSOCIATION)) =>
    act('approveSelfAssessment', key(assessment), by)
  return {
    act,
    key,
    draft,
    edit,
    approve,
    published: async () => approve(await edit(await draft())),
    attach: (assessment: ToldAssessment, fileIds: string[], by: Actor = speaker(ASSOCIATION)) =>
      act('attachAssessmentEvidence', { ...key(assessment), heading: 'SERVICE_FIRST', fileIds }, by),
    read: async (id: string, by?: Actor): Promise<ToldAssessment | null> =>
      (await door.ask(`query ($id: ID!) { selfAssessment(id: $id) { ${FIELDS} } }`, { id }, by)).data
        .selfAssessment,
    listed: async (filter: object, by?: Actor): Promise<string[]> => {
      const query = `query ($filter: SelfAssessmentFilter) { selfAssessments(filter: $filter) { totalCount edges { node { organization { uscc } } } } }`
      const { data } = await door.ask(query, { filter }, by)
      const { edges, totalCount } = data.selfAssessments
      if (edges.length !== totalCount) throw new Error('the count is another')
      return edges
        .map(({ node }: { node: { organization: { uscc: string } } }) => node.organization.uscc)
        .toSorted()
    },
    duties: async (uscc: string = ASSOCIATION) => {
      const query = `query ($uscc: USCC!) { organization(uscc: $uscc) { selfAssessmentDuties { year dueOn isCalledToMind isOverdue } } }`
      return (await door.ask(query, { uscc })).data.organization.selfAssessmentDuties
    },
  }
}
