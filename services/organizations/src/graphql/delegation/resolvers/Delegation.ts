import { registrarOf } from '../../../domain/delegation/competence.ts'
import { effectiveFrom, effectiveTo } from '../../../domain/delegation/effective.ts'
import { possibleDelegationActions } from '../../../domain/delegation/possible-actions.ts'
import { stageOf } from '../../../domain/delegation/stage.ts'
import { timelineOf } from '../../../domain/delegation/timeline.ts'
import { storedFile } from '../../registration/stored-file.ts'
import type { DelegationResolvers } from '../../types.generated.ts'
import { visibleDelegation } from '../visible-delegation.ts'

export const Delegation: DelegationResolvers = {
  __resolveReference: ({ id }, context) => visibleDelegation(id, context),
  principal: ({ principalUscc }, _args, { load }) => load.agencies.load(principalUscc),
  delegate: ({ delegateUscc }, _args, { load }) => load.agencies.load(delegateUscc),
  inNameOf: (delegation, _args, { load }) => load.agencies.load(registrarOf(delegation)),
  matters: ({ matters }) => [...matters],
  orgTypes: ({ orgTypes }) => [...orgTypes],
  territory: ({ territory }) => [...territory],
  validTo: ({ validTo }) => validTo ?? null,
  effectiveFrom: (delegation) => effectiveFrom(delegation) ?? null,
  effectiveTo: (delegation) => delegation.revoked?.at ?? effectiveTo(delegation) ?? null,
  stage: async (delegation, _args, { moment }) => stageOf(delegation, await moment()),
  documentNo: ({ signed }) => signed?.documentNo ?? null,
  documents: async ({ signed }, _args, { load }) => {
    const found = await load.files.loadMany([...(signed?.fileIds ?? [])])
    return found.flatMap((file) => (file && !(file instanceof Error) ? [storedFile(file)] : []))
  },
  signedAt: ({ signed }) => signed?.at ?? null,
  publishedAt: ({ published }) => published?.at ?? null,
  revocation: ({ revoked }) => revoked ?? null,
  timeline: (delegation) =>
    timelineOf(delegation).map(({ at = null, due = null, event, text, basis = null }) => ({
      ...{ at, due, event, basis },
      text: `${text.zh} ${text.en}`,
      localized: text,
    })),
  possibleActions: (delegation, _args, { actor }) => possibleDelegationActions({ actor, delegation }),
}
