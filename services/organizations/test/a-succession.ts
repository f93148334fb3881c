import { type Actor, newId, type Uscc } from '@gongshi/domain-kit'
import { aPdf, arriving, takeIn } from '@gongshi/service-kit/test'
import { files } from '../src/graphql/files.ts'
import type { Principal } from './a-principal.ts'
import { reg1 } from './a-principal.ts'
import { people } from './people.ts'

export const PUR_1 = people.purchaser.agencyUscc as Uscc
export const PUR_2 = '11440400FAKE00312W'

export type SaidOfAgencies = { fromUscc: string; toUscc: string; effectiveOn: string; documentId: string }

const RECORD = `mutation ($input: RecordAgencySuccessionInput!) { recordAgencySuccession(input: $input) {
  agency { uscc succession { state } } userErrors { code field } } }`

/** What a registrar's approvers record of agencies, at the room under test: PUR-1's successor is PUR-2 unless it is said otherwise. */
export const successionsAt = (it: Principal) => {
  const paper = async (actor: Actor = reg1.approver) => {
    const upload = {
      purpose: 'succession-document',
      rule: files.rules['succession-document']!,
      name: '机构改革文件.pdf',
      bytes: arriving(aPdf(newId())),
      actor,
    }
    return (await takeIn({ ...it.intake, clock: it.clock }, upload)).id
  }
  const record = async (said: SaidOfAgencies, by: Actor) => {
    const { data, errors } = await it.door.ask(RECORD, { input: said }, by)
    if (errors) throw new Error(JSON.stringify(errors))
    const { agency, userErrors } = data.recordAgencySuccession
    const codes = userErrors.map(({ code, field }: UserError) => [code, field?.at(-1)])
    return { state: agency?.succession.state, codes }
  }
  const saying = async (over: Partial<SaidOfAgencies> = {}, by: Actor = reg1.approver) => ({
    ...{ fromUscc: PUR_1, toUscc: PUR_2, effectiveOn: '2026-04-01', documentId: await paper(by) },
    ...over,
  })
  const recorded = async (over: Partial<SaidOfAgencies> = {}) => {
    const said = await saying(over)
    const outcomes = [await record(said, reg1.approver), await record(said, reg1.approver2)]
    if (outcomes.some(({ codes }) => codes.length > 0)) throw new Error(JSON.stringify(outcomes))
    return said
  }
  return { paper, record, saying, recorded }
}

type UserError = { code: string; field: string[] | null }
