import type { ViewerResolvers } from './../../types.generated.ts'

export const Viewer: Pick<
  ViewerResolvers,
  | 'agency'
  | 'divisionCode'
  | 'enterprise'
  | 'firm'
  | 'name'
  | 'organization'
  | 'roles'
  | 'subRoles'
  | 'subject'
> = {
  agency: ({ agencyUscc }, _args, { load }) => (agencyUscc ? load.agencies.load(agencyUscc) : null),
  organization: ({ orgUscc }, _args, { load }) => (orgUscc ? load.organizations.load(orgUscc) : null),
  enterprise: ({ enterpriseUscc }, _args, { load }) =>
    enterpriseUscc ? load.enterprises.load(enterpriseUscc) : null,
  firm: ({ firmUscc }, _args, { load }) => (firmUscc ? load.firms.load(firmUscc) : null),
}
