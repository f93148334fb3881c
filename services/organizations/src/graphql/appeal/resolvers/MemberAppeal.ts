import { screen } from '@gongshi/domain-kit'
import { possibleAppealActions } from '../../../domain/appeal/possible-actions.ts'
import { readsAppeal } from '../../../domain/appeal/reads-appeal.ts'
import { owedStates } from '../../../domain/appeal/states.ts'
import { withoutMember } from '../../../domain/appeal/without-member.ts'
import { isOver } from '../../../domain/registration/deadlines.ts'
import { storedFile } from '../../registration/stored-file.ts'
import type { MemberAppealResolvers } from '../../types.generated.ts'
import { visibleAppeal } from '../visible-appeal.ts'

export const MemberAppeal: MemberAppealResolvers = {
  __resolveReference: ({ id }, context) => visibleAppeal(id, context),
  organization: ({ uscc }, _args, { load }) => load.organizations.load(uscc),
  addressee: ({ addresseeUscc }, _args, { load }) => load.agencies.load(addresseeUscc),
  topic: (appeal, _args, { actor }) =>
    readsAppeal(actor, appeal) ? appeal.topic : screen(appeal.topic).text,
  memberName: (appeal, _args, { actor }) => (readsAppeal(actor, appeal) ? appeal.memberName : null),
  text: (appeal, _args, { actor }) => (readsAppeal(actor, appeal) ? appeal.text : null),
  documents: async (appeal, _args, { actor, load }) => {
    if (!readsAppeal(actor, appeal)) return null
    const found = await load.files.loadMany([...appeal.fileIds])
    return found.flatMap((file) => (file && !(file instanceof Error) ? [storedFile(file)] : []))
  },
  sentAt: ({ sent }) => sent.at,
  replyDueOn: ({ period }) => period.dueOn ?? null,
  isOverdue: async ({ state, period }, _args, { moment }) =>
    owedStates.includes(state) && isOver(period.dueOn, await moment()),
  reply: (appeal, _args, { actor }) => {
    if (!appeal.reply) return null
    const { at, outcome, text, isLate } = appeal.reply
    const told = () => screen(withoutMember(text, appeal.memberName)).text
    return { at, outcome, isLate, text: readsAppeal(actor, appeal) ? text : told() }
  },
  withdrawalReason: (appeal, _args, { actor }) =>
    readsAppeal(actor, appeal) ? (appeal.withdrawn?.reason ?? null) : null,
  possibleActions: (appeal, _args, { actor }) => possibleAppealActions({ actor, appeal }),
}
