export const branchesText = {
  zh: {
    BRANCH: '分支机构',
    REPRESENTATIVE: '代表机构',
    PROFESSIONAL_COMMITTEE: '专业委员会',
    established: '{{on}}设立',
    resolved: '依据 {{on}}的决议，由该组织自行记录',
    closed: '{{on}}撤销',
    legalCheck: '基金会的分支机构：是否须办理登记，尚待确认',
  },
  en: {
    BRANCH: 'branch',
    REPRESENTATIVE: 'representative office',
    PROFESSIONAL_COMMITTEE: 'professional committee',
    established: 'set up on {{on}}',
    resolved: 'on a resolution of {{on}}, as the organization itself recorded',
    closed: 'closed on {{on}}',
    legalCheck: 'of a foundation: whether it has to be registered is still to be confirmed',
  },
}
