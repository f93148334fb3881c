export const findingText = {
  zh: {
    passages: '可能限制供应商的条款',
    explained: '限额以上项目，以组织形式、注册、所在地、等级或目录限制供应商的，由财政部门逐条答复（R-07）。',
    reason: '理由（认可的理由公开）',
    strike: '删除，退回修改',
    justify: '认可，理由公开',
    waits: '待财政部门答复。',
    struck: '须删除：',
    justified: '财政部门认可：',
    answered: '已答复。',
    typed: '您填写的理由：',
  },
  en: {
    passages: 'Passages that may restrict suppliers',
    explained:
      'Above the limit, finance answers every passage that may restrict suppliers by form, registration, place, grade or list (R-07).',
    reason: 'Reason (public when it may stay)',
    strike: 'Strike it and hand back',
    justify: 'It may stay; publish the reason',
    waits: 'Waits for finance.',
    struck: 'To be struck: ',
    justified: 'Justified by finance: ',
    answered: 'The answer is kept.',
    typed: 'The reason you typed: ',
  },
}
