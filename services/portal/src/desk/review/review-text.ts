export const reviewText = {
  zh: {
    title: '审阅并审批：{{title}}',
    explained: '以下是将要公开的全文和检查结果。请读完之后，在页末作出决定；批准的就是这里所写的内容。',
    explainedAmendment:
      '以下是变更获批后将公开的新版本全文。请读完之后，在页末作出决定；最后一方批准即发布，公示期重新计算。',
    back: '返回项目',
    checks: '检查结果',
    noChecks: '未发现会被拒绝或须提示的事项。',
    refusals: '现在批准会被拒绝，原因如下：',
    warnings: '请注意（不妨碍批准）：',
    notice: '将公开的全文',
    noPeriod: '目前无法推算公示期（放假安排未公布，或目录部门没有应答）；以下为项目现有内容。',
    decision: '作出决定',
    nothing: '您现在没有可作的决定。',
    writers: '起草、修改或提交过的人员',
    version: '您读到的是第 {{version}} 次修改后的内容；此后如有改动，须重新审阅。',
  },
  en: {
    title: 'Review and decide: {{title}}',
    explained:
      'This is the whole notice as it would be published, with what was checked. Read it, then decide at the end of the page: what you approve is what stands here.',
    explainedAmendment:
      'This is the whole new version as it would be published. Read it, then decide at the end of the page: the last approval publishes it, and its period starts again.',
    back: 'Back to the project',
    checks: 'What was checked',
    noChecks: 'Nothing was found that would be refused or should be known.',
    refusals: 'An approval would be refused now, because:',
    warnings: 'Please note (it stops nothing):',
    notice: 'The notice as it would be published',
    noPeriod:
      'Its period cannot be reckoned now (the holiday calendar is not published, or the catalogue room does not answer); below is the project as it stands.',
    decision: 'Your decision',
    nothing: 'There is nothing for you to decide now.',
    writers: 'Drafted, edited or submitted by',
    version:
      'You read it as it is after change {{version}}; if it is changed after that, it is to be read again.',
  },
}
