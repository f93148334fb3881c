import { type Actor, PUBLIC } from '@gongshi/domain-kit'
import { ASSOCIATION, speaker } from './a-report.ts'

type Door = {
  // biome-ignore lint/suspicious/noExplicitAny: what a test reads of an answer
  ask: (query: string, variables: object, by?: Actor) => Promise<{ data?: any; errors?: unknown }>
}

/** A record as the graph tells it, its receipt, and why something was refused. */
export type ToldSupervision = {
  id: string
  version: number
  codes: readonly string[]
  receipt?: string
  // biome-ignore lint/suspicious/noExplicitAny: what a test reads of an answer
  [field: string]: any
}

export const FIELDS = `id version channel state subject opinion body saidOn memberName reporterName documents { id }
  replyDueOn isOverdue reply { text isLate } decision { ground text } proposal { ground text } escalatedLeadId possibleActions
  organization { uscc }`

/** Somebody else who signs in for the association. */
export const another = { ...speaker(ASSOCIATION), subject: 'ORG-1:head' }

/** What is said about the association, by whom, and what becomes of it, at the room's door. */
export const supervisionAt = ({ door }: { door: Door }) => {
  const act = async (verb: string, input: object, by: Actor): Promise<ToldSupervision> => {
    const type = `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`
    const query = `mutation ($input: ${type}!) { told: ${verb}(input: $input) {
      supervision { ${FIELDS} } receipt userErrors { code field } } }`
    const { data, errors } = await door.ask(query, { input }, by)
    if (!data?.told) throw new Error(JSON.stringify(errors))
    const { supervision, receipt, userErrors } = data.told
    const codes = userErrors.map(({ code, field }: { code: string; field: string[] | null }) =>
      [code, ...(field ?? []).slice(1)].join(' '),
    )
    return { ...supervision, receipt, codes }
  }
  const key = ({ id, version }: ToldSupervision) => ({ id, version })
  return {
    act,
    raise: (over: object = {}, by: Actor = PUBLIC) =>
      act(
        'raiseSupervision',
        { uscc: ASSOCIATION, subject: '会费使用不公开', opinion: '三年未公布会费收支', ...over },
        by,
      ),
    ofSupervisors: (over: object = {}, by: Actor = speaker(ASSOCIATION)) =>
      act(
        'recordSupervisorOpinion',
        {
          ...{ uscc: ASSOCIATION, body: 'SUPERVISORY_BOARD', saidOn: '2026-03-02' },
          ...{ subject: '财务报告', opinion: '应附明细账' },
          ...over,
        },
        by,
      ),
    ofMember: (over: object = {}, by: Actor = speaker(ASSOCIATION)) =>
      act(
        'recordMemberOpinion',
        {
          ...{ uscc: ASSOCIATION, memberName: '珠海示例食品有限公司' },
          ...{ subject: '理事会会议通知', opinion: '通知过迟' },
          ...over,
        },
        by,
      ),
    reply: (told: ToldSupervision, text = '已公布', by: Actor = another) =>
      act('replyToSupervision', { ...key(told), text }, by),
    answer: (told: ToldSupervision, by: Actor, text = '已责成公布') =>
      act('answerSupervision', { ...key(told), text }, by),
    propose: (told: ToldSupervision, by: Actor, over: object = {}) =>
      act(
        'proposeSupervisionDismissal',
        { ...key(told), ground: 'UNFOUNDED', reason: '经查已公布', ...over },
        by,
      ),
    dismiss: (told: ToldSupervision, by: Actor) => act('dismissSupervision', key(told), by),
    escalate: (told: ToldSupervision, by: Actor, reason = '疑似侵占会费') =>
      act('escalateSupervision', { ...key(told), reason }, by),
    withdraw: (told: ToldSupervision, receipt = told.receipt) =>
      act('withdrawSupervision', { id: told.id, receipt }, PUBLIC),
    read: async (id: string, by?: Actor): Promise<ToldSupervision | null> =>
      (await door.ask(`query ($id: ID!) { supervisionRecord(id: $id) { ${FIELDS} } }`, { id }, by)).data
        .supervisionRecord,
    byReceipt: async (receipt: string): Promise<ToldSupervision | null> => {
      const query = `query ($receipt: String!) { supervisionByReceipt(receipt: $receipt) { ${FIELDS} } }`
      return (await door.ask(query, { receipt })).data.supervisionByReceipt
    },
    listed: async (filter: object, by?: Actor): Promise<string[]> => {
      const query = `query ($filter: SupervisionFilter) { supervisionRecords(filter: $filter) { totalCount edges { node { id } } } }`
      const { edges, totalCount } = (await door.ask(query, { filter }, by)).data.supervisionRecords
      if (edges.length !== totalCount) throw new Error('the count is another')
      return edges.map(({ node }: { node: { id: string } }) => node.id)
    },
    counts: async () => {
      const query = `query ($uscc: USCC!) { organization(uscc: $uscc) { supervisionCounts { received overdue answered dismissed withdrawn } } }`
      return (await door.ask(query, { uscc: ASSOCIATION })).data.organization.supervisionCounts
    },
    of: async (channel: string | null, first = 20, after: string | null = null, by?: Actor) => {
      const query = `query ($uscc: USCC!, $channel: SupervisionChannel, $first: Int, $after: String) { organization(uscc: $uscc) {
        supervisionRecords(channel: $channel, first: $first, after: $after) {
          totalCount pageInfo { hasNextPage endCursor } edges { node { id channel } } } } }`
      return (await door.ask(query, { uscc: ASSOCIATION, channel, first, after }, by)).data.organization
        .supervisionRecords
    },
  }
}
