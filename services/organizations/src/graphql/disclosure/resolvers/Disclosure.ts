import { screen } from '@gongshi/domain-kit'
import { readsWhole } from '../../../domain/annual-report/sees-report.ts'
import { owedStates } from '../../../domain/disclosure/states.ts'
import { mayDoDisclosure } from '../../../domain/disclosure/verbs.ts'
import { isOver } from '../../../domain/registration/deadlines.ts'
import { storedFile } from '../../registration/stored-file.ts'
import type { DisclosureResolvers } from '../../types.generated.ts'

export const Disclosure: DisclosureResolvers = {
  __resolveReference: ({ id }, { load }) => load.disclosures.load(id),
  organization: ({ uscc }, _args, { load }) => load.organizations.load(uscc),
  dueOn: ({ period }) => period.dueOn ?? null,
  isOverdue: async ({ state, period }, _args, { moment }) =>
    owedStates.includes(state) && isOver(period.dueOn, await moment()),
  publishedAt: ({ published }) => published?.at ?? null,
  isLate: ({ published }) => published?.isLate ?? null,
  text: (disclosure, _args, { actor }) => {
    const text = disclosure.published?.text
    if (text === undefined) return null
    return readsWhole(actor, disclosure) ? text : screen(text).text
  },
  documents: async ({ published }, _args, { load }) => {
    const found = await load.files.loadMany([...(published?.fileIds ?? [])])
    return found.flatMap((file) => (file && !(file instanceof Error) ? [storedFile(file)] : []))
  },
  possibleActions: (disclosure, _args, { actor }) =>
    owedStates.includes(disclosure.state) &&
    mayDoDisclosure('publishDisclosure', { actor, organization: disclosure }).ok
      ? ['publishDisclosure']
      : [],
}
