import { roomCodegen } from '@gongshi/service-kit/codegen'

/** Types whose records already have the fields of the graph; they get no resolver file. */
const plain = [
  'calendar.CalendarDay',
  'calendar.CalendarYear',
  'calendar.SpecialDay',
  'calendar.WorkCalendar',
  'classification.ClassificationEntry',
  'clock.BusinessClock',
  'figures.PublishedFigure',
  'period.PeriodDay',
  'policy.PeriodRule',
  'service-catalogue.NoticeUsage',
]

export default roomCodegen({
  resolverGeneration: {
    query: '*',
    mutation: '*',
    subscription: '*',
    scalar: '',
    object: [
      '*',
      '!graphql.*',
      '!*.*Connection',
      '!*.*Edge',
      '!*.*Payload',
      ...plain.map((type) => `!${type}`),
    ],
    union: '',
    interface: '',
    enum: '',
  },
})
