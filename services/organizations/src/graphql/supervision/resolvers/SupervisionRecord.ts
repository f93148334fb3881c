import { isOver } from '../../../domain/registration/deadlines.ts'
import { isOfRegistrar } from '../../../domain/supervision/offices.ts'
import { possibleSupervisionActions } from '../../../domain/supervision/possible-actions.ts'
import { readsWhole, supervisesIn } from '../../../domain/supervision/reads-supervision.ts'
import { owedStates } from '../../../domain/supervision/states.ts'
import { storedFile } from '../../registration/stored-file.ts'
import type { SupervisionRecordResolvers } from '../../types.generated.ts'
import { isHolders, visibleSupervision } from '../visible-supervision.ts'

export const SupervisionRecord: SupervisionRecordResolvers = {
  __resolveReference: ({ id }, context) => visibleSupervision(id, context),
  organization: ({ uscc }, _args, { load }) => load.organizations.load(uscc),
  subject: (record, _args, { actor }) =>
    isHolders(record) || readsWhole(actor, record) ? record.subject : record.publicSubject,
  opinion: (record, _args, { actor }) =>
    isHolders(record) || readsWhole(actor, record) ? record.opinion : (record.publicOpinion ?? null),
  memberName: (record, _args, { actor }) => (readsWhole(actor, record) ? (record.memberName ?? null) : null),
  reporterName: async ({ id, uscc, channel }, _args, { actor, load }) => {
    if (channel !== 'PUBLIC') return null
    const organization = await load.organizations.load(uscc)
    if (!organization || !isOfRegistrar(actor, organization)) return null
    return (await load.supervisionParties.load(id))?.name ?? null
  },
  documents: async (record, _args, { actor, load }) => {
    if (!readsWhole(actor, record)) return null
    const found = await load.files.loadMany([...record.fileIds])
    return found.flatMap((file) => (file && !(file instanceof Error) ? [storedFile(file)] : []))
  },
  recordedAt: ({ recorded }) => recorded.at,
  replyDueOn: ({ period }) => period.dueOn ?? null,
  isOverdue: async ({ state, period }, _args, { moment }) =>
    owedStates.includes(state) && isOver(period.dueOn, await moment()),
  reply: (record, _args, { actor }) => {
    if (!record.reply) return null
    const { at, text, publicText, isLate } = record.reply
    return { at, isLate, text: readsWhole(actor, record) ? text : publicText }
  },
  decision: (record, _args, { actor }) => {
    if (!record.decision) return null
    const { at, ground = null, text, publicText } = record.decision
    return { at, ground, text: readsWhole(actor, record) ? text : publicText }
  },
  proposal: (record, _args, { actor }) =>
    record.proposal && supervisesIn(actor, record)
      ? { at: record.proposal.at, ground: record.proposal.ground, text: record.proposal.reason }
      : null,
  escalatedLeadId: (record, _args, { actor }) =>
    supervisesIn(actor, record) ? (record.escalated?.leadId ?? null) : null,
  possibleActions: async (record, _args, { actor, load }) => {
    const organization = await load.organizations.load(record.uscc)
    const { registrarUscc = null } = organization ?? {}
    return possibleSupervisionActions({ actor, record, organization: { registrarUscc } })
  },
}
