import type { ImportKind } from '@gongshi/service-kit'
import { gradeLevels } from '../../domain/organization/grade.ts'
import type { OrganizationType, PriorityCategory } from '../../domain/organization/organization-type.ts'
import type { OrganizationStatus } from '../../domain/organization/states.ts'

const orgTypes: Readonly<Record<OrganizationType, readonly string[]>> = {
  SOCIAL_ASSOCIATION: ['社会团体', '社团'],
  SOCIAL_SERVICE_INSTITUTION: ['社会服务机构', '民办非企业单位', '民非'],
  FOUNDATION: ['基金会'],
}
const statuses: Readonly<Record<OrganizationStatus, readonly string[]>> = {
  ACTIVE: ['正常', '存续'],
  ACTIVITY_SUSPENDED: ['限期停止活动'],
  REVOKED: ['撤销登记', '已撤销登记', '已撤销'],
  LIQUIDATING: ['清算中', '清算'],
  DEREGISTERED: ['注销', '已注销'],
}
const priorities: Readonly<Record<PriorityCategory, readonly string[]>> = {
  INDUSTRY_CHAMBER: ['行业协会商会类', '行业协会商会'],
  SCI_TECH: ['科技类'],
  CHARITY: ['公益慈善类'],
  COMMUNITY_SERVICE: ['城乡社区服务类'],
}
const grades = Object.fromEntries(gradeLevels.map((level) => [level, [`${'A'.repeat(Number(level[0]))}`]]))
const severalByHash = { zh: '多项之间用 # 分开', en: 'several with # between them' }

/** The columns of a register's file, in the words that registers have over them. */
export const organizationColumns: ImportKind<never, never>['columns'] = {
  uscc: {
    zh: '统一社会信用代码',
    en: 'Unified social credit code',
    isRequired: true,
    also: ['信用代码', '社会信用代码'],
  },
  name: { zh: '名称', en: 'Name', isRequired: true, also: ['社会组织名称', '组织名称', '单位名称'] },
  orgType: { zh: '社会组织类型', en: 'Type', isRequired: true, also: ['类型', '组织类型'], values: orgTypes },
  status: { zh: '登记状态', en: 'Status', isRequired: true, also: ['状态'], values: statuses },
  divisionCode: {
    zh: '住所行政区划代码',
    en: 'Division code',
    isRequired: true,
    also: ['行政区划代码', '行政区划'],
    hint: { zh: '六位数字', en: 'six digits' },
  },
  isIndustryAssociation: { zh: '是否行业协会商会', en: 'Industry association', isFlag: true },
  priorityCategory: { zh: '优先发展类别', en: 'Priority category', values: { NONE: ['无'], ...priorities } },
  registrarUscc: { zh: '登记管理机关代码', en: 'Registrar’s code' },
  establishedOn: { zh: '成立登记日期', en: 'Registered on', also: ['成立日期', '登记日期'], isDate: true },
  grade: { zh: '评估等级', en: 'Grade', values: { NONE: ['无'], ...grades } },
  gradeFrom: { zh: '评估等级起始日期', en: 'Grade since', isDate: true },
  formerNames: { zh: '曾用名', en: 'Former names', hint: severalByHash },
  branches: { zh: '分支机构', en: 'Branches', hint: severalByHash },
  headName: { zh: '负责人姓名', en: 'Head’s name', also: ['负责人', '法定代表人'], isPersonal: true },
  headPost: { zh: '负责人职务', en: 'Head’s post', also: ['职务'] },
  legacyRegistrationNo: { zh: '原登记证号', en: 'Former registration number' },
  isSynthetic: {
    zh: '是否演示数据',
    en: 'Made up',
    isFlag: true,
    hint: { zh: '只有虚构的数据填“是”', en: 'yes only for what is made up' },
  },
}
