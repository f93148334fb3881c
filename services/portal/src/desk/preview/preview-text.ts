export const previewText = {
  zh: {
    title: '预览',
    explained: '这是公开页面的预览，尚未发布。公示期自发布次日起算，截止日在发布时确定。',
  },
  en: {
    title: 'Preview',
    explained:
      'This is the public page as it will be; nothing is published yet. The period is counted from the day after publication, and its end is fixed when the notice is published.',
  },
}
