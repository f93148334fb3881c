export const agenciesText = {
  zh: {
    title: '机关和购买主体',
    q: '名称或信用代码',
    count: '共 {{count}} 个机关',
    none: '没有找到机关。',
    notices: '公示项目',
    successor: '自 {{on}} 起由以下机关承继：',
    predecessors: '承继：',
  },
  en: {
    title: 'Agencies and purchasers',
    q: 'Name or credit code',
    count_one: '{{count}} agency',
    count_other: '{{count}} agencies',
    count: '{{count}} agencies',
    none: 'No agency was found.',
    notices: 'its notices',
    successor: 'From {{on}} on this agency takes over: ',
    predecessors: 'Took over from: ',
  },
}
