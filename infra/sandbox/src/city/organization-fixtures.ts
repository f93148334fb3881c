import { type OrganizationRow, organization } from './organization-row.ts'

/** The organizations acceptance scenarios name (domain 2.1 and 9). */
export const FIXTURE_ORGANIZATIONS: readonly OrganizationRow[] = [
  organization('SOCIAL_ASSOCIATION', '440400', 1, '珠海市示例行业协会', {
    isIndustryAssociation: true,
    priorityCategory: 'INDUSTRY_CHAMBER',
    grade: '4A',
    gradeFrom: '2024-06-01',
  }),
  organization('SOCIAL_ASSOCIATION', '440400', 2, '珠海市示例志愿者联合会', { priorityCategory: 'CHARITY' }),
  organization('SOCIAL_ASSOCIATION', '440402', 3, '珠海市香洲区示例社区促进会', {
    priorityCategory: 'COMMUNITY_SERVICE',
  }),
  organization('SOCIAL_SERVICE_INSTITUTION', '440400', 4, '珠海市示例社会工作服务中心', {
    priorityCategory: 'COMMUNITY_SERVICE',
    grade: '5A',
    gradeFrom: '2023-11-01',
  }),
  organization('SOCIAL_SERVICE_INSTITUTION', '440402', 5, '珠海市香洲区示例社区服务中心', {
    priorityCategory: 'COMMUNITY_SERVICE',
  }),
  organization('SOCIAL_SERVICE_INSTITUTION', '440403', 6, '珠海市斗门区示例养老服务中心', {
    priorityCategory: 'COMMUNITY_SERVICE',
  }),
  organization('FOUNDATION', '440000', 7, '广东省示例公益基金会', { priorityCategory: 'CHARITY' }),
]
