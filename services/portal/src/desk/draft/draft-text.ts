export const draftText = {
  zh: {
    newTitle: '起草采购项目', editTitle: '修改草稿', save: '保存草稿', saved: '草稿已保存。',
    title: '项目名称', titleHint: '写明服务内容和对象，不写机构简称', serviceCode: '服务目录代码', serviceCodeHint: '须为现行目录的末级事项，例如 A1003',
    budgetFen: '预算（元）', budgetFenHint: '可写到分，例如 180000.00', fiscalYear: '预算年度', method: '采购方式', serviceFrom: '服务开始日', serviceTo: '服务结束日',
    purpose: '购买目的', requirements: '服务内容、数量和标准', providerRequirements: '对承接主体的要求', providerRequirementsHint: '不得以组织形式、所在地或是否在目录内作差别待遇',
    serviceArea: '服务区域', serviceAreaHint: '每行一个', beneficiaries: '服务对象', contact: '联系方式', contactHint: '公开的办公电话或邮箱',
    evaluationRequired: '结束后由第三方评价', directoryPolicy: '资质目录的作用', negativeList: '负面清单声明：本项目是否属于下列情形', negativeListHint: '任何一项为“是”都不能提交（R-03）。',
    outsideGovernmentDuty: '不属于政府职责范围', reservedToGovernment: '应当由政府直接履行', goodsOrWorks: '货物或工程，或与之打包', financing: '融资行为', recruitmentOrPosts: '招聘人员、劳务派遣或公益岗位', otherProhibited: '法律法规规定的其他禁止情形',
    findings: '提交前检查', findingsNone: '未发现问题，可以提交。', findingsSome: '提交时会因下列原因被退回：',
  },
  en: {
    newTitle: 'Draft a project', editTitle: 'Edit the draft', save: 'Save the draft', saved: 'The draft is saved.',
    title: 'Title', titleHint: 'Say which service and for whom', serviceCode: 'Catalogue code', serviceCodeHint: 'a lowest-level item of the catalogue in force, for example A1003',
    budgetFen: 'Budget (yuan)', budgetFenHint: 'to the fen, for example 180000.00', fiscalYear: 'Fiscal year', method: 'Method', serviceFrom: 'Service from', serviceTo: 'Service to',
    purpose: 'Purpose', requirements: 'Content, quantity and standard', providerRequirements: 'Requirements for providers', providerRequirementsHint: 'no different treatment by form, place or membership of the directory',
    serviceArea: 'Service area', serviceAreaHint: 'one a line', beneficiaries: 'Beneficiaries', contact: 'Contact', contactHint: 'a public office telephone or address',
    evaluationRequired: 'A third party evaluates the result', directoryPolicy: 'What the directory is for', negativeList: 'Negative list: is the project any of these?', negativeListHint: 'One yes is enough to block the submission (R-03).',
    outsideGovernmentDuty: 'outside government duty', reservedToGovernment: 'must be done by government itself', goodsOrWorks: 'goods or works, or bundled with them', financing: 'financing', recruitmentOrPosts: 'recruiting staff, labour dispatch or posts', otherProhibited: 'otherwise prohibited',
    findings: 'Checked before submission', findingsNone: 'Nothing found; it can be submitted.', findingsSome: 'Submission would be refused because:',
  },
}
