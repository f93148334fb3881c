export const successionsText = {
  zh: {
    title: '机关承继',
    explained:
      '机关的职能由其他机关承继时，由登记管理机关两名审批人员各记录一次，内容须相同。自承继之日起，未办结的事项由承继的机关办理；已公布的文件保留原名称。',
    count: '共 {{count}} 项',
    none: '没有记录机关承继。',
    from: '被承继的机关',
    to: '承继的机关',
    effectiveOn: '承继之日',
    state: '状态',
    document: '文件',
    confirm: '以同样的内容记录（确认）',
    record: '记录机关承继',
    recorded: '已记录。',
  },
  en: {
    title: 'Successions of agencies',
    explained:
      'When an agency takes over from another, two of a registrar’s approvers record it, a call each, saying the same. From its day on what is open is the successor’s; what was published keeps the old name.',
    count_one: '{{count}} succession',
    count_other: '{{count}} successions',
    count: '{{count}} successions',
    none: 'No succession is recorded.',
    from: 'The agency that ends',
    to: 'The agency that takes over',
    effectiveOn: 'From',
    state: 'State',
    document: 'Document',
    confirm: 'Record the same (confirm)',
    record: 'Record a succession',
    recorded: 'Recorded.',
  },
}
