export const formText = {
  zh: {
    problems: '有 {{count}} 处需要改正',
    problems_other: '有 {{count}} 处需要改正',
    warnings: '提示',
    error: '错误：',
    finding: '提交前检查：',
    optional: '（选填）',
    nameOfField: '{{name}}：',
    noChoice: '请选择一项。',
    notSent:
      '浏览器已不记得这张表单，没有提交任何内容。您填写的文字仍在下面；如选过文件，请重新选择。请核对后再提交。',
  },
  en: {
    problems_one: 'One thing needs to be put right',
    problems_other: '{{count}} things need to be put right',
    problems: '{{count}} things need to be put right',
    warnings: 'Please note',
    error: 'Error: ',
    finding: 'Checked before submission: ',
    optional: ' (optional)',
    nameOfField: '{{name}}: ',
    noChoice: 'Choose one.',
    notSent:
      'This browser no longer knows this form, and nothing was sent. What you typed is still below; files have to be chosen again. Check it and send it.',
  },
}
