import { type Actor, newId, type Person } from '@gongshi/domain-kit'
import { aPdf, arriving, takeIn } from '@gongshi/service-kit/test'
import { files } from '../src/graphql/files.ts'
import { DIS_D, DIS_X } from './a-delegation.ts'
import { aRegistrar } from './a-registrar.ts'
import { people } from './people.ts'

const registrarOf = (office: string, agencyUscc: Person['agencyUscc'], divisionCode: string) => {
  const post = (name: string, subRole: 'handler' | 'approver'): Person => ({
    ...people.handler,
    subject: `${office}:${name}`,
    subRoles: [subRole],
    ...(agencyUscc ? { agencyUscc } : {}),
    divisionCode,
  })
  return {
    handler: post('handler', 'handler'),
    handler2: post('handler2', 'handler'),
    approver: post('approver', 'approver'),
    approver2: post('approver2', 'approver'),
  }
}

export const reg1 = registrarOf('REG-1', people.handler.agencyUscc, '440400')
export const disD = registrarOf('DIS-D', DIS_D, '440403')
export const disX = registrarOf('DIS-X', DIS_X, '440402')

/** What AC-31's delegation says unless a test says otherwise. */
export const entrusting = {
  mode: 'ENTRUST',
  title: '关于委托斗门区民政局办理社会服务机构登记的决定',
  grounds: '珠海市社会组织登记管理改革方案',
  delegateUscc: DIS_D,
  matters: ['ESTABLISH'],
  orgTypes: ['SOCIAL_SERVICE_INSTITUTION'],
  territory: ['440403'],
  validFrom: '2026-03-02',
  validTo: '2026-12-31',
}

/** The room with its registrar, and what it does with delegations; the clock stands at that day, 10:00. */
export async function aPrincipal(on: string) {
  const room = await aRegistrar(on)
  const paper = async (actor: Actor = reg1.approver2) => {
    const upload = {
      purpose: 'delegation-document',
      rule: files.rules['delegation-document']!,
      name: '决定.pdf',
      bytes: arriving(aPdf(newId())),
      actor,
    }
    return (await takeIn({ ...room.intake, clock: room.clock }, upload)).id
  }
  const act = async (verb: keyof typeof inputs, input: object, actor: Actor): Promise<ToldDelegation> => {
    const query = `mutation ($input: ${inputs[verb]}!) { ${verb}(input: $input) { delegation { ${FIELDS} } userErrors { code field message } } }`
    const { data, errors } = await room.door.ask(query, { input }, actor)
    if (!data?.[verb]) throw new Error(JSON.stringify(errors))
    const { delegation, userErrors } = data[verb]
    const codes = userErrors.map(({ code, field }: UserError) => [code, ...(field ?? []).slice(1)].join(' '))
    return { ...delegation, codes, userErrors }
  }
  const key = ({ id, version }: ToldDelegation) => ({ id, version })
  const drafted = (changes: object = {}, actor: Actor = reg1.approver) =>
    act('draftDelegation', { ...entrusting, ...changes }, actor)
  const signed = async (draft: ToldDelegation, more: object = {}, actor: Actor = reg1.approver2) =>
    act(
      'signDelegation',
      { ...key(draft), documentNo: '珠民函〔2026〕12号', fileIds: [await paper(actor)], ...more },
      actor,
    )
  const published = async (changes: object = {}) =>
    act('publishDelegation', key(await signed(await drafted(changes))), reg1.approver)
  return {
    ...room,
    paper,
    /** The same bed, without what an earlier test laid in it. */
    afresh: async (day: string) => {
      for (const table of ['delegation', 'registration_application', 'timer', 'outbox'])
        await room.dataSource.query(`delete from ${table}`)
      room.windTo(day)
    },
    actOn: act,
    key,
    draftedDelegation: drafted,
    signedDelegation: signed,
    publishedDelegation: published,
    revoke: (told: ToldDelegation, reason = '机构职责调整', actor: Actor = reg1.approver) =>
      act('revokeDelegation', { ...key(told), reason }, actor),
    readDelegation: async (id: string, actor?: Actor): Promise<ToldDelegation | null> =>
      (await room.door.ask(`query ($id: ID!) { delegation(id: $id) { ${FIELDS} } }`, { id }, actor)).data
        ?.delegation,
    listed: async (filter: object, actor?: Actor): Promise<string[]> => {
      const query = `query ($filter: DelegationFilter) { delegations(filter: $filter) { totalCount edges { node { title } } } }`
      const { data, errors } = await room.door.ask(query, { filter }, actor)
      if (!data?.delegations) throw new Error(JSON.stringify(errors))
      const titles = data.delegations.edges.map(({ node }: { node: { title: string } }) => node.title)
      if (titles.length !== data.delegations.totalCount) throw new Error('the count is another')
      return titles
    },
    newsOf: async (id: string): Promise<string[]> => {
      const rows: { name: string }[] = await room.dataSource.query(
        'select name from outbox where aggregate_id = ? order by aggregate_version',
        [id],
      )
      return rows.map(({ name }) => name)
    },
  }
}

export type Principal = Awaited<ReturnType<typeof aPrincipal>>
type UserError = { code: string; field: readonly string[] | null; message: string }

/** A delegation as the graph tells it, and why it was refused. */
export type ToldDelegation = {
  id: string
  version: number
  codes: readonly string[]
  userErrors: readonly UserError[]
  [field: string]: unknown
}

const FIELDS = `id version state stage mode title matters orgTypes validFrom validTo effectiveFrom effectiveTo documentNo
  documents { id } signedAt publishedAt revocation { reason } possibleActions
  principal { uscc } delegate { uscc } inNameOf { uscc } territory { division { code } zone { id } }
  timeline { at due event localized { zh en } }`

const inputs = {
  draftDelegation: 'DraftDelegationInput',
  signDelegation: 'SignDelegationInput',
  publishDelegation: 'DelegationActionInput',
  revokeDelegation: 'RevokeDelegationInput',
} as const
