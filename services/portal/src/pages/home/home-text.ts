export const homeText = {
  zh: {
    title: '政府购买社会组织服务，先公示、后采购',
    lead: '政府部门购买社会组织服务的项目，先在这里公示。任何人都可以查看、订阅和提出异议。',
    leadDays:
      '政府部门购买社会组织服务的项目，至少提前 {{days}} 天在这里公示。任何人都可以查看、订阅和提出异议。',
    search: '查找社会组织、信用代码或公示编号',
    find: '查找',
    closing: '即将截止',
    latest: '最新发布',
    figures: '市政府公布的数字',
    all: '全部公示项目',
    none: '目前没有正在公示的项目。',
    more: '更多数字与说明',
  },
  en: {
    title: 'What the city wants to buy from social organizations, published first',
    lead: 'Departments publish what they want to buy from social organizations here first. Anyone may read, subscribe and object.',
    leadDays:
      'Departments publish what they want to buy from social organizations here, at least {{days}} days ahead. Anyone may read, subscribe and object.',
    search: 'Find an organization, a credit code or a notice number',
    find: 'Find',
    closing: 'Closing soon',
    latest: 'Latest',
    figures: 'Figures published by the city',
    all: 'All notices',
    none: 'No notice is open now.',
    more: 'More figures, and what they mean',
  },
}
