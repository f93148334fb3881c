export const agenciesText = {
  zh: {
    title: '机关和购买主体',
    q: '名称或信用代码',
    count: '共 {{count}} 个机关',
    none: '没有找到机关。',
    notices: '公示项目',
  },
  en: {
    title: 'Agencies and purchasers',
    q: 'Name or credit code',
    count_one: '{{count}} agency',
    count_other: '{{count}} agencies',
    count: '{{count}} agencies',
    none: 'No agency was found.',
    notices: 'its notices',
  },
}
