import { type Actor, newId } from '@gongshi/domain-kit'
import { inTransaction } from '@gongshi/service-kit'
import { hearPolicyChanged } from '../src/jobs/hear-policy-changed.ts'
import { ASSOCIATION, speaker } from './a-report.ts'
import type { TestRoom } from './open-test-room.ts'
import { someTerms } from './some-terms.ts'

// biome-ignore lint/suspicious/noExplicitAny: what a test reads of an answer
type Door = { ask: (query: string, variables: object, by?: Actor) => Promise<{ data?: any; errors?: any }> }

/** A document as the graph tells it, and why something was refused. */
// biome-ignore lint/suspicious/noExplicitAny: what a test reads of an answer
export type ToldDocument = { id: string; version: number; codes: readonly string[]; [field: string]: any }

const FIELDS = `id version kind title text industryCode edition state adoptedOn publishedOn endedOn hitCount reviewDueOn isOverdue
  possibleActions resolution { id } review { opinion } hits { clause term field start end excerpt explanation }
  organization { uscc } editions { id edition state }`

/** The terms are heard as the catalogue tells them. */
export async function hearTerms({
  dataSource,
  clock,
}: Pick<TestRoom, 'dataSource' | 'clock'>): Promise<void> {
  for (const { key, terms } of someTerms)
    await inTransaction(dataSource, (tx) =>
      hearPolicyChanged.apply(tx, {
        eventId: newId(),
        name: 'policy.changed.v1',
        aggregateId: newId(),
        aggregateVersion: 1,
        occurredAt: clock.instant,
        body: { key, value: terms, unit: 'TERMS', effectiveFrom: '2015-01-01' },
      }),
    )
}

/** What associations and registrars do with documents at the room's door. */
export const documentsAt = ({ door }: { door: Door }) => {
  const act = async (verb: string, type: string, input: object, by: Actor): Promise<ToldDocument> => {
    const query = `mutation ($input: ${type}!) { told: ${verb}(input: $input) { document { ${FIELDS} } userErrors { code field } } }`
    const { data, errors } = await door.ask(query, { input }, by)
    if (!data?.told) throw new Error(JSON.stringify(errors))
    const { document, userErrors } = data.told
    const codes = userErrors.map(({ code, field }: { code: string; field: string[] | null }) =>
      [code, ...(field ?? []).slice(1)].join(' '),
    )
    return { ...document, codes }
  }
  const key = ({ id, version }: ToldDocument) => ({ id, version })
  const resolved = async (over: object = {}, by: Actor = speaker(ASSOCIATION)): Promise<string> => {
    const input = {
      ...{ uscc: ASSOCIATION, body: 'ASSEMBLY', heldOn: '2026-02-10', matter: '通过自律文件' },
      ...{ eligible: 9, attended: 9, inFavour: 9, ...over },
    }
    const query =
      'mutation ($input: RecordResolutionInput!) { recordResolution(input: $input) { resolution { id } } }'
    return (await door.ask(query, { input }, by)).data.recordResolution.resolution.id
  }
  const draft = async (over: object = {}, by: Actor = speaker(ASSOCIATION)) => {
    const resolutionId = 'resolutionId' in over ? over.resolutionId : await resolved()
    const input = {
      ...{ uscc: ASSOCIATION, kind: 'CONVENTION', title: '自律公约', text: '第一条 会员诚信经营。' },
      ...{ ...over, resolutionId },
    }
    return act('draftSelfRegulatoryDocument', 'DraftSelfRegulatoryDocumentInput', input, by)
  }
  const simple =
    (verb: string) =>
    (document: ToldDocument, by: Actor = speaker(ASSOCIATION)) =>
      act(verb, 'SelfRegulatoryDocumentActionInput', key(document), by)
  const decide = (verb: string) => (document: ToldDocument, by: Actor, reason: string) =>
    act(verb, 'ReviewSelfRegulatoryDocumentInput', { ...key(document), reason }, by)
  const submit = (
    document: ToldDocument,
    explanations?: readonly { hit: number; explanation: string }[],
    by: Actor = speaker(ASSOCIATION),
  ) =>
    act(
      'submitSelfRegulatoryDocument',
      'SubmitSelfRegulatoryDocumentInput',
      { ...key(document), ...(explanations && { explanations }) },
      by,
    )
  return {
    resolved,
    draft,
    submit,
    edit: (document: ToldDocument, text: string, by: Actor = speaker(ASSOCIATION)) =>
      act('editSelfRegulatoryDocument', 'EditSelfRegulatoryDocumentInput', { ...key(document), text }, by),
    takeBack: simple('takeBackSelfRegulatoryDocument'),
    withdraw: simple('withdrawSelfRegulatoryDocument'),
    pass: decide('passSelfRegulatoryDocument'),
    refuse: decide('refuseSelfRegulatoryDocument'),
    repeal: (document: ToldDocument, resolutionId: string, by: Actor = speaker(ASSOCIATION)) =>
      act(
        'repealSelfRegulatoryDocument',
        'RepealSelfRegulatoryDocumentInput',
        { ...key(document), resolutionId },
        by,
      ),
    published: async (over: object = {}) => submit(await draft(over)),
    /** One with a clause about prices, explained, for the registrar to read. */
    held: async (over: object = {}) =>
      submit(await draft({ text: '会员服务质量不得低于国家标准。', ...over }), [
        { hit: 1, explanation: '说的是质量，不是价格' },
      ]),
    read: async (id: string, by?: Actor): Promise<ToldDocument | null> =>
      (await door.ask(`query ($id: ID!) { selfRegulatoryDocument(id: $id) { ${FIELDS} } }`, { id }, by)).data
        .selfRegulatoryDocument,
    listed: async (filter: object, by?: Actor, more: object = {}): Promise<string[]> => {
      const query = `query ($filter: SelfRegulatoryDocumentFilter, $first: Int, $after: String) {
        selfRegulatoryDocuments(filter: $filter, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`
      const ids: string[] = []
      for (let after: string | undefined; ; ) {
        const { data, errors } = await door.ask(query, { filter, first: 2, ...more, after }, by)
        if (!data?.selfRegulatoryDocuments) throw new Error(JSON.stringify(errors))
        const { edges, totalCount, pageInfo } = data.selfRegulatoryDocuments
        ids.push(...edges.map(({ node }: { node: { id: string } }) => node.id))
        if (!pageInfo.hasNextPage) {
          if (ids.length !== totalCount) throw new Error(`the count is another: ${totalCount}`)
          return ids
        }
        after = pageInfo.endCursor
      }
    },
    inForce: async (on: string | null, by?: Actor): Promise<string[]> => {
      const query =
        'query ($uscc: USCC!, $on: LocalDate) { organization(uscc: $uscc) { selfRegulatoryDocuments(on: $on) { id } } }'
      const { data } = await door.ask(query, { uscc: ASSOCIATION, on }, by)
      return data.organization.selfRegulatoryDocuments.map(({ id }: { id: string }) => id)
    },
  }
}
