/** The parts of an annual report, in their order. */
export const reportSections = [
  'lawAbiding',
  'registrationDuties',
  'activities',
  'peopleAndBodies',
  'finances',
] as const
