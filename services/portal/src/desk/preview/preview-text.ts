export const previewText = {
  zh: {
    title: '预览：{{title}}',
    explained: '这是公开页面的预览，尚未发布。公示期按现在发布推算，实际截止日在发布时确定。',
    noDate: '这是公开页面的预览，尚未发布。目前无法推算公示期（放假安排未公布，或目录部门没有应答）。',
    noPeriod: '这是公开页面的预览，尚未发布。草稿还没有填写服务期，因此还不能显示公示。',
    back: '返回办理',
  },
  en: {
    title: 'Preview: {{title}}',
    explained:
      'This is the public page as it will be; nothing is published yet. The period is reckoned as if it were published now, and is fixed when it is.',
    noDate:
      'This is the public page as it will be; nothing is published yet. Its period cannot be reckoned now: the holiday calendar is not published, or the catalogue room does not answer.',
    noPeriod:
      'This is the public page as it will be; nothing is published yet. The draft does not say yet when the service runs, so its notice cannot be shown.',
    back: 'Back to the project',
  },
}
