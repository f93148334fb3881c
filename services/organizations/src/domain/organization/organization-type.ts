export const organizationTypes = ['SOCIAL_ASSOCIATION', 'SOCIAL_SERVICE_INSTITUTION', 'FOUNDATION'] as const

/** 社会团体, 社会服务机构 (民办非企业单位), 基金会. */
export type OrganizationType = (typeof organizationTypes)[number]

export const priorityCategories = ['INDUSTRY_CHAMBER', 'SCI_TECH', 'CHARITY', 'COMMUNITY_SERVICE'] as const

/** The four kinds registered directly and first (S18): 行业协会商会类, 科技类, 公益慈善类, 城乡社区服务类. */
export type PriorityCategory = (typeof priorityCategories)[number]

/** The first two characters of the credit code each type carries (GB 32100-2015; domain 2.1). */
export const codePrefixes: Readonly<Record<OrganizationType, string>> = {
  SOCIAL_ASSOCIATION: '51',
  SOCIAL_SERVICE_INSTITUTION: '52',
  FOUNDATION: '53',
}
