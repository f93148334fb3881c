export const statisticsText = {
  zh: {
    title: '统计', projects: '公示项目数与预算金额', caption: '各年度公示项目数和预算金额', year: '年度', count: '项目数', budget: '预算金额', precision: '精度', source: '来源', exact: '精确',
    plusMinus: '±{{amount}}', csv: '下载 CSV 表格', summary: '{{first}}年公示 {{firstCount}} 个项目，{{last}}年 {{lastCount}} 个；预算金额由 {{firstBudget}} 变为 {{lastBudget}}。',
    chart: '图：各年度公示项目数（柱）与预算金额（线），数据见下表', enforcement: '本平台记录的执法情况', enforcementCaption: '按本平台记录统计', audits: '财务抽查审计', inspections: '现场检查', cases: '立案', warnings: '警告', revocations: '撤销登记',
    published: '市政府公布的数字', publishedCaption: '公布的原始数字，保留其精度与出处', figure: '指标', value: '数值', asOf: '截至', unknownDate: '未载明',
  },
  en: {
    title: 'Statistics', projects: 'Projects published and their budgets', caption: 'Projects published and their budgets, by year', year: 'Year', count: 'Projects', budget: 'Budget', precision: 'Precision', source: 'Source', exact: 'exact',
    plusMinus: '±{{amount}}', csv: 'Download as CSV', summary: '{{firstCount}} projects were published in {{first}} and {{lastCount}} in {{last}}; budgets went from {{firstBudget}} to {{lastBudget}}.',
    chart: 'Chart: projects published (bars) and budget (line) by year; the data are in the table below', enforcement: 'Enforcement in the records here', enforcementCaption: 'Counted from the records here', audits: 'Financial audits', inspections: 'On-site inspections', cases: 'Cases', warnings: 'Warnings', revocations: 'Revocations of registration',
    published: 'Figures published by the city', publishedCaption: 'As published, with their precision and source', figure: 'Figure', value: 'Value', asOf: 'As of', unknownDate: 'not stated',
  },
}
