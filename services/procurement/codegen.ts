import { roomCodegen } from '@gongshi/service-kit/codegen'

export default roomCodegen({
  // Records are read-only here: lists of the graph take them as they are.
  typesPluginsConfig: { immutableTypes: true },
  plain: [
    'notice.EarlierDeadline',
    'notice.Erratum',
    'notice.NoticeChange',
    'notice.NoticeSuspension',
    'notice.NoticeWindow',
    'project.BlockedAction',
    'project.ItemRetirement',
    'project.LastReturn',
    'project.NegativeList',
    'project.NextStep',
    'project.ProjectInternals',
    'project.ProjectStateCount',
    'project.Reasoned',
    'project.TimelineEntry',
  ],
})
