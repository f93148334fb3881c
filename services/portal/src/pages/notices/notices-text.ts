export const noticesText = {
  zh: {
    title: '公示项目', filters: '筛选', q: '项目名称、编号或采购单位', state: '状态', any: '不限', purchaser: '采购单位统一社会信用代码',
    service: '服务目录代码', serviceHint: '例如 A10 或 A1003，包含下级', division: '行政区划代码', from: '预算不低于（元）', to: '预算不高于（元）',
    publishedFrom: '发布日期自', publishedTo: '发布日期至', order: '排序', apply: '应用筛选', clear: '清除筛选',
    count: '共 {{count}} 项公示', countUnknown: '以下为符合条件的公示', none: '没有符合条件的公示。请放宽筛选条件。',
    take: '取用本次查询', csv: 'CSV 表格', next: '下一页', first: '第一页', purchaserAway: '采购单位名称暂不可用', published: '{{on}} 发布',
  },
  en: {
    title: 'Notices', filters: 'Filters', q: 'Title, number or purchaser', state: 'State', any: 'any', purchaser: "Purchaser's credit code",
    service: 'Service catalogue code', serviceHint: 'for example A10 or A1003; what is below is included', division: 'Division code', from: 'Budget from (yuan)', to: 'Budget to (yuan)',
    publishedFrom: 'Published from', publishedTo: 'Published to', order: 'Order', apply: 'Apply filters', clear: 'Clear filters',
    count_one: '{{count}} notice', count_other: '{{count}} notices', count: '{{count}} notices', countUnknown: 'Notices that match', none: 'No notice matches. Try fewer filters.',
    take: 'Take this query with you', csv: 'CSV table', next: 'Next page', first: 'First page', purchaserAway: "the purchaser's name is not available now", published: 'published {{on}}',
  },
}
