export const formText = {
  zh: {
    problems: '有 {{count}} 处需要改正',
    problems_other: '有 {{count}} 处需要改正',
    warnings: '提示',
    error: '错误：',
    optional: '（选填）',
  },
  en: {
    problems_one: 'One thing needs to be put right',
    problems_other: '{{count}} things need to be put right',
    problems: '{{count}} things need to be put right',
    warnings: 'Please note',
    error: 'Error: ',
    optional: ' (optional)',
  },
}
