import { registrarOf } from './registrar-of.ts'

export type DelegationRow = Readonly<Record<string, string>>

/** The delegations of the demo city: entrusted and devolved ones in effect, one for a day to come, one that ran out. */
export const delegations = (): DelegationRow[] =>
  [
    {
      mode: 'ENTRUST',
      title: '珠海市示例民政局关于委托斗门区示例民政局办理社会服务机构登记的决定',
      delegate: '440403',
      matters: 'ESTABLISH#CHANGE#DEREGISTER',
      orgTypes: 'SOCIAL_SERVICE_INSTITUTION',
      territory: '440403',
      valid: ['2025-01-01', '2029-12-31'],
      papers: ['珠民示函〔2024〕31号', '2024-12-10', '2024-12-16'],
    },
    {
      mode: 'DEVOLVE',
      title: '珠海市示例民政局关于下放香洲区社会组织登记权限的决定',
      delegate: '440402',
      matters: 'ESTABLISH#CHANGE#CHARTER_APPROVAL#DEREGISTER#ANNUAL_REPORT',
      orgTypes: 'SOCIAL_ASSOCIATION#SOCIAL_SERVICE_INSTITUTION',
      territory: '440402#hi-tech',
      valid: ['2024-07-01', ''],
      papers: ['珠民示函〔2024〕12号', '2024-06-03', '2024-06-11'],
    },
    {
      mode: 'ENTRUST',
      title: '珠海市示例民政局关于委托金湾区示例民政局调查取证的决定',
      delegate: '440404',
      matters: 'INVESTIGATION',
      orgTypes: 'SOCIAL_ASSOCIATION#SOCIAL_SERVICE_INSTITUTION#FOUNDATION',
      territory: '440404',
      valid: ['2025-03-01', ''],
      papers: ['珠民示函〔2025〕4号', '2025-02-17', '2025-02-20'],
    },
    {
      mode: 'ENTRUST',
      title: '珠海市示例民政局关于委托金湾区示例民政局办理年度工作报告的决定',
      delegate: '440404',
      matters: 'ANNUAL_REPORT#CHARTER_APPROVAL',
      orgTypes: 'SOCIAL_ASSOCIATION',
      territory: '440404',
      valid: ['2028-01-01', '2032-12-31'],
      papers: ['珠民示函〔2025〕40号', '2025-12-08', '2025-12-15'],
    },
    {
      mode: 'ENTRUST',
      title: '珠海市示例民政局关于委托斗门区示例民政局办理社会团体变更登记的决定',
      delegate: '440403',
      matters: 'CHANGE',
      orgTypes: 'SOCIAL_ASSOCIATION',
      territory: '440403',
      valid: ['2020-01-01', '2024-12-31'],
      papers: ['珠民示函〔2019〕27号', '2019-12-02', '2019-12-09'],
    },
  ].map(({ delegate, valid, papers, ...row }, at) => ({
    ...row,
    id: `01930000-0000-7000-8000-00000000000${at + 1}`,
    grounds: '示例：珠海市社会组织登记管理改革方案',
    principalUscc: registrarOf('440400'),
    delegateUscc: registrarOf(delegate),
    validFrom: valid[0]!,
    validTo: valid[1]!,
    documentNo: papers[0]!,
    signedOn: papers[1]!,
    publishedOn: papers[2]!,
  }))
