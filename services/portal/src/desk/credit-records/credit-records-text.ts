export const creditRecordsText = {
  zh: {
    title: '遮盖信用信息的公开摘要',
    explained:
      '公众看到的是“公开摘要”。其中不应公开的内容可以用 ▇ 代替；不得增删或改动其他内容，须说明理由。全文留存。',
    notYours: '您不能遮盖这里的信用信息：须由登记机关所在辖区民政部门的审批人员办理。',
    none: '没有信用信息。',
    record: '{{category}}，{{on}}形成',
    entered: '记录日期',
    summary: '公开摘要',
    full: '全文（仅供辖区民政部门和审计）',
    redact: '遮盖公开摘要',
    send: '遮盖',
    done: '已遮盖，公众看到的是新的摘要。',
  },
  en: {
    title: 'Redact what is public of credit records',
    explained:
      'The public reads the public summary. What should not be public in it can be replaced by ▇; nothing else may be added, left out or changed, and a reason is given. What was told is kept.',
    notYours:
      'You may not redact the credit records here: an approver of the civil-affairs offices of that division does this.',
    none: 'There is no credit record.',
    record: '{{category}}, formed on {{on}}',
    entered: 'Entered',
    summary: 'Public summary',
    full: 'In full (for the civil-affairs offices and auditors alone)',
    redact: 'Redact the public summary',
    send: 'Redact',
    done: 'Redacted: the public reads the new summary.',
  },
}
