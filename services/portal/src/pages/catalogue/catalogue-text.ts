export const catalogueText = {
  zh: {
    title: '政府购买服务指导性目录', version: '第 {{no}} 版，{{on}} 起施行，末级事项 {{leaves}} 项', synthetic: '演示用虚构目录', source: '来源：{{source}}', keys: '可用方向键展开、收起和移动。',
    on: '查看这一天的目录', show: '查看', retired: '{{on}} 起停用', replaced: '由 {{codes}} 替代', open: '{{count}} 项公示中', closed: '{{count}} 项公示期满', notices: '使用 {{code}} 的公示', none: '这一天没有施行中的目录。', tree: '目录树',
  },
  en: {
    title: 'Guidance catalogue of services', version: 'Version {{no}}, in force since {{on}}, {{leaves}} items at the lowest level', synthetic: 'made up for the demonstration', source: 'Source: {{source}}', keys: 'Arrow keys open, close and move.',
    on: 'Show the catalogue of this day', show: 'Show', retired: 'retired from {{on}}', replaced: 'replaced by {{codes}}', open: '{{count}} open', closed: '{{count}} completed', notices: 'Notices using {{code}}', none: 'No catalogue was in force on that day.', tree: 'Catalogue tree',
  },
}
