export const registerFeedText = {
  zh: {
    title: '登记流水',
    lead: '供其他平台取用：登记簿中社会组织的每一版、影响登记状态的处罚和登记公告，按序号一条不漏地排列。只含公开的内容，负责人仅姓名和职务。',
    how: '如何取用',
    from: '从 after=0 开始，每页最多 {{most}} 条（limit 可以更少）。记下回答中的 position，下次以它为 after 续取；任何时候都可以从任何序号续取。',
    order: '序号从 1 起连续，只增不改：先取到的，后来不会有更小的序号出现。同一组织的各条按其先后排列。',
    twice: '中断后可能重复取到同一条：按 id 去重即可，取两次与取一次相同。',
    correction:
      '更正、撤销、注销以后来的一条告知，不修改先前的各条。依法不再公开的除外：离任已久的负责人、已被撤销的处罚，在先前各条中也不再显示。',
    cache: '回答带 ETag：以 If-None-Match 再问，没有变化的得到 304。已满一页的内容不再变化。',
    wrong:
      '地址写错的得到 400 和说明；取得太快的得到 429，平台暂时不能回答的得到 503，都带 Retry-After：序号不丢失，稍后从原处续取。',
    start: '从头开始取',
    schema: '格式（JSON Schema）',
    fields: '各项内容',
    fieldsCaption: '登记流水一页的各项内容',
    field: '位置',
    type: '类型',
    meaning: '含义',
    orNull: '，或者为空',
    of: '：',
  },
  en: {
    title: 'Register feed',
    lead: 'For other platforms: each version of every organization in the register, penalties that concern its standing, announcements of registration, in an order in which nothing is skipped. Public facts only; heads by name and post.',
    how: 'How to pull it',
    from: 'Begin with after=0; a page has at most {{most}} entries (limit may be less). Keep the position of the answer and go on with it as after; from any position, at any time.',
    order:
      'Positions run from 1 without gaps and only grow: whatever was read, nothing with a smaller position comes later. Entries of one organization are in their order.',
    twice: 'After a break the same entry may come again: tell by its id; twice is the same as once.',
    correction:
      'What is corrected, overturned or deregistered is told by a later entry; earlier ones stay. But for what may not be public any more: heads who left long ago and penalties that were overturned are not shown in earlier entries either.',
    cache:
      'Answers have an ETag: ask again with If-None-Match, and what has not changed is a 304. A page that is full changes no more.',
    wrong:
      'An address that cannot be read is a 400 that says why; too much for now is a 429, and while the board cannot answer a 503, each with Retry-After: no position is lost, go on from where you were.',
    start: 'Begin',
    schema: 'Form (JSON Schema)',
    fields: 'What it consists of',
    fieldsCaption: 'Fields of a page of the register feed',
    field: 'Where',
    type: 'Type',
    meaning: 'Meaning',
    orNull: ' or null',
    of: ': ',
  },
}
