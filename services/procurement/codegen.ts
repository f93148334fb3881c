import { roomCodegen } from '@gongshi/service-kit/codegen'

export default roomCodegen({
  // Records are read-only here: lists of the graph take them as they are.
  typesPluginsConfig: { immutableTypes: true },
  payloads: {
    PlatformOutagePayload: './payloads.ts#outagePayload',
    ProjectPayload: './payloads.ts#projectPayload',
  },
  plain: [
    'calendar.CalendarCorrection',
    'counts.NoticeCounts',
    'notice.EarlierDeadline',
    'notice.Erratum',
    'notice.NoticeChange',
    'notice.NoticePeriodDay',
    'notice.NoticeSuspension',
    'notice.NoticeWindow',
    'objection.PublicTextPreview',
    'project.BlockedAction',
    'project.Division',
    'project.ItemRetirement',
    'project.LastReturn',
    'project.NegativeList',
    'project.NextStep',
    'project.ProjectInternals',
    'project.ProjectStateCount',
    'project.Reasoned',
    'project.SingleSourcePublicity',
    'project.TimelineEntry',
  ],
})
