export const inboxText = {
  zh: {
    title: '经办台',
    tasks: '待办事项（按期限）',
    none: '没有待办事项。',
    due: '期限 {{at}}',
    overdue: '已逾期',
    noDue: '无期限',
    draft: '起草新项目',
    next: '更多',
  },
  en: {
    title: "Clerk's desk",
    tasks: 'What waits for you, by due date',
    none: 'Nothing waits for you.',
    due: 'due {{at}}',
    overdue: 'overdue',
    noDue: 'no due date',
    draft: 'Draft a new project',
    next: 'More',
  },
}
