/** What was raised about a project, as a list. */
export const objectionsText = {
  zh: {
    objections: '询问与异议',
    noObjections: '尚无。',
    latestObjections: '以下为最近的 {{shown}} 项。',
    allObjections: '查看全部 {{count}} 项',
    countObjections: '共 {{count}} 项',
    replyDue: '应于 {{on}} 前答复',
    receivedAt: '{{at}} 收到',
    outcome: '结果：{{outcome}}',
    toObjection: '查看办理情况',
    redactedExplained: '▇ 处为依法遮盖的个人信息。',
  },
  en: {
    objections: 'Inquiries and objections',
    noObjections: 'None yet.',
    latestObjections: 'These are the latest {{shown}}.',
    allObjections: 'See all {{count}}',
    countObjections_one: '{{count}} inquiry or objection',
    countObjections_other: '{{count}} inquiries and objections',
    countObjections: '{{count}} inquiries and objections',
    replyDue: 'reply due by {{on}}',
    receivedAt: 'received {{at}}',
    outcome: 'Outcome: {{outcome}}',
    toObjection: 'See what becomes of it',
    redactedExplained: 'Where there is ▇, personal data were covered as the law asks.',
  },
}
