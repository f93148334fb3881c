import type { QueryResolvers } from './../../../types.generated.ts'

export const supplier: NonNullable<QueryResolvers['supplier']> = async (_parent, { uscc }, { load }) => {
  const [organization, firm, enterprise] = await Promise.all([
    load.organizations.load(uscc),
    load.firms.load(uscc),
    load.enterprises.load(uscc),
  ])
  if (organization) return { __typename: 'SocialOrganization', ...organization }
  if (firm) return { __typename: 'ServiceFirm', ...firm }
  return enterprise && { __typename: 'Enterprise', ...enterprise }
}
