import {
  type Actor,
  accepted,
  contentHash,
  isVisible,
  type Outcome,
  type Rule,
  receiptHashOf,
  writtenText,
} from '@gongshi/domain-kit'
import { check } from '../check.ts'
import { isAlive } from '../organization/is-alive.ts'
import { type BeginningSupervision, begun } from './begun.ts'
import { publicWords } from './public-words.ts'
import { LONGEST, saidRules } from './said.ts'
import type { SupervisionParty, SupervisionRecord } from './supervision-record.ts'

export type RaisingSupervision = Omit<BeginningSupervision, 'by'> & {
  /** Told to the registrar alone; nobody has to give one. */
  name?: string | null | undefined
  /** A secret only whoever raises it is told. */
  receipt: string
  actor: Actor
}

export type RaisedSupervision = { record: SupervisionRecord; party: SupervisionParty }

/** Anybody says something about an organization, in public, with or without a name; no sign-in (S38). */
export function raise(raising: RaisingSupervision): Outcome<RaisedSupervision> {
  const fit = check(rules, raising)
  if (!fit.ok) return fit
  const { id, organization, said, receipt, actor } = raising
  const name = isVisible(raising.name ?? '') ? raising.name?.trim() : undefined
  const raisedBy = actor.kind === 'person' ? contentHash(actor.subject) : undefined
  const record = begun(
    { ...raising, by: '' },
    {
      channel: 'PUBLIC',
      publicOpinion: publicWords(said.opinion.trim(), name),
      ...(name && { saidBy: name }),
      ...(raisedBy && { raisedBy }),
    },
  )
  const matterHash = contentHash([organization.uscc, raisedBy ?? id, record.subject, record.opinion])
  const party = { supervisionId: id, receiptHash: receiptHashOf(receipt), matterHash }
  return accepted({ record, party: name ? { ...party, name } : party })
}

const rules: readonly Rule<RaisingSupervision>[] = [
  isAlive,
  ...saidRules,
  writtenText({
    ...{ basis: { rule: 'R-26' }, field: ['name'], longest: LONGEST.name },
    name: { zh: '姓名或单位名称', en: 'name' },
    of: ({ name }: RaisingSupervision) => (isVisible(name ?? '') ? name : undefined),
  }),
]
