export const homeText = {
  zh: {
    title: '首页', lead: '政府部门购买社会组织服务的项目，至少提前十五天在这里公示。任何人都可以查看、订阅和提出异议。', search: '查找社会组织、信用代码或公示编号',
    find: '查找', closing: '即将截止', latest: '最新发布', figures: '市政府公布的数字', all: '全部公示项目', none: '目前没有正在公示的项目。', source: '出处', more: '更多数字与说明',
    projects: '年公示项目', exact: '', about: '±',
  },
  en: {
    title: 'Home', lead: 'Departments publish what they want to buy from social organizations here, at least fifteen days ahead. Anyone may read, subscribe and object.', search: 'Find an organization, a credit code or a notice number',
    find: 'Find', closing: 'Closing soon', latest: 'Latest', figures: 'Figures published by the city', all: 'All notices', none: 'No notice is open now.', source: 'Source', more: 'More figures, and what they mean',
    projects: 'projects published in', exact: '', about: '±',
  },
}
