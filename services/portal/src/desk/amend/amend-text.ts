export const amendText = {
  zh: {
    title: '变更公示内容',
    explained:
      '只有联系方式和地图链接可以更正而不影响公示期。其他任何变更都会发布新版本，公示期重新计算。下一步先核对，确认之前不会有任何改变。',
    reason: '变更理由（将公开）',
    reasonHint: '写明为什么变更，例如 预算调整',
    content: '公示内容',
    next: '下一步：核对影响',
    check: '核对变更',
    restart:
      '这些变更属于实质性变更：公示期将从新版本发布次日起重新计算 {{days}} 天，原版本仍公开。须由经办人以外的审批人确认。',
    keeps: '这些变更属于更正：公示期不变（{{on}} 24:00 截止），以更正说明公开。',
    nothing: '没有任何变更。',
    confirm: '确认并发布变更',
    back: '返回修改',
    changed: '将变更的内容',
    field: '内容',
    before: '原来',
    after: '变更后',
  },
  en: {
    title: 'Amend the notice',
    explained:
      'Only the contact and the map link can be corrected while the period runs on. Anything else publishes a new version whose period starts again. The next step shows what it means; nothing changes before you confirm.',
    reason: 'Reason (it is published)',
    reasonHint: 'why it is amended, for example: the budget was adjusted',
    content: 'What the notice says',
    next: 'Next: see what it means',
    check: 'Check the amendment',
    restart:
      'This is a material amendment: the notice period restarts, {{days}} days from the day after the new version is published. The old version stays public. An approver other than the handler must confirm it.',
    keeps:
      'This is a correction: the period stays as it is (to {{on}} 24:00), and the correction is published.',
    nothing: 'Nothing is changed.',
    confirm: 'Confirm and publish the amendment',
    back: 'Back',
    changed: 'What will change',
    field: 'Item',
    before: 'Before',
    after: 'After',
  },
}
