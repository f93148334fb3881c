import { mayDo } from '@gongshi/domain-kit'
import { timelineOf } from '../../../domain/legacy/timeline.ts'
import { verbs } from '../../../domain/legacy/verbs.ts'
import type { LegacyOrganizationResolvers } from './../../types.generated.ts'

export const LegacyOrganization: LegacyOrganizationResolvers = {
  __resolveReference: ({ id }, { load }) => load.legacies.load(id),
  division: ({ divisionCode }, _args, { load }) => (divisionCode ? load.divisions.load(divisionCode) : null),
  formerNames: ({ formerNames }) => [...formerNames],
  organization: ({ link }, _args, { load }) => link && load.organizations.load(link.uscc),
  linked: ({ link }) => link,
  timeline: (legacy) =>
    timelineOf(legacy).map(({ text, ...entry }) => ({
      ...entry,
      due: null,
      text: `${text.zh} ${text.en}`,
      localized: text,
    })),
  mayLink: (legacy, _args, { actor }) =>
    legacy.link === null && mayDo(verbs.linkLegacyOrganization, { actor, legacy }).ok,
}
