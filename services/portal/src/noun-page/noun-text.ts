export const nounText = {
  zh: {
    timeline: '办理过程',
    find: '查找',
    clear: '清除',
    all: '全部',
    none: '没有。',
    noneSo: '没有符合条件的内容。',
  },
  en: {
    timeline: 'What happened',
    find: 'Find',
    clear: 'Clear',
    all: 'All',
    none: 'None.',
    noneSo: 'Nothing fits.',
  },
}
