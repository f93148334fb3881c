export const nounText = {
  zh: {
    timeline: '办理过程',
    find: '查找',
    clear: '清除',
    all: '全部',
    none: '没有。',
    noneSo: '没有符合条件的内容。',
    late: '您填写的表单所涉的记录已不在下面的列表中，现在的情况如下：',
  },
  en: {
    timeline: 'What happened',
    find: 'Find',
    clear: 'Clear',
    all: 'All',
    none: 'None.',
    noneSo: 'Nothing fits.',
    late: 'The record of the form you filled in is in the list below no more. This is what it is now:',
  },
}
