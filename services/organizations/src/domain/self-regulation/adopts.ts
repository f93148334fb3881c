import { type Rule, Temporal } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { OrganizationType } from '../organization/organization-type.ts'
import type { OrganizationStatus } from '../organization/states.ts'
import type { Resolution } from '../resolution/resolution.ts'

/** Who regulates its industry: an association, which has an assembly, while it is active. */
export const adopts = ({
  orgType,
  status,
}: {
  orgType: OrganizationType
  status: OrganizationStatus
}): boolean => orgType === 'SOCIAL_ASSOCIATION' && status === 'ACTIVE'

type Adopting = { organization: { orgType: OrganizationType; status: OrganizationStatus } }

/** A body that is suspended, revoked, in liquidation or deregistered adopts, publishes and repeals nothing. */
export const mayAdopt: Rule<Adopting> = {
  code: 'INVALID_TRANSITION',
  basis: basis.selfRegulation,
  message: () => ({
    zh: '自律文件由存续、正常活动的社会团体通过和公布。',
    en: 'Such documents are adopted and published by an association that is active.',
  }),
  holds: ({ organization }) => adopts(organization),
}

type OnResolution = { resolution: Resolution | undefined }

/** The resolution is the organization's own, and its assembly passed it on another matter than the charter. */
export const onResolution: readonly Rule<OnResolution>[] = [
  {
    code: 'NOT_FOUND',
    field: ['resolutionId'],
    basis: basis.governance,
    message: () => ({
      zh: '没有这项决议：请先记录会员（代表）大会的决议。',
      en: 'There is no such resolution: record that of the assembly first.',
    }),
    holds: ({ resolution }) => resolution !== undefined,
  },
  {
    code: 'INPUT_INVALID',
    field: ['resolutionId'],
    basis: basis.selfRegulation,
    message: () => ({
      zh: '须为会员（代表）大会就该事项通过的决议；关于章程的决议不是。',
      en: 'It must be a resolution that the assembly passed on this matter; one about the charter is not.',
    }),
    holds: ({ resolution }) =>
      !resolution || (resolution.passed && resolution.body === 'ASSEMBLY' && resolution.subject === 'OTHER'),
  },
]

/** The resolution is of a day on or after another. */
export const noEarlierThan = <
  S extends OnResolution & { before: { adoptedOn: Resolution['heldOn'] } | undefined },
>(
  zh: string,
  en: string,
): Rule<S> => ({
  code: 'INPUT_INVALID',
  field: ['resolutionId'],
  basis: basis.selfRegulation,
  message: () => ({ zh, en }),
  holds: ({ resolution, before }) =>
    !resolution || !before || Temporal.PlainDate.compare(before.adoptedOn, resolution.heldOn) <= 0,
})
