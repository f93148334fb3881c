import { CITY } from '../catalogue/city.ts'
import { officeOf } from './office.ts'

/** Finance decides about its catalogue. */
export const retiresItems = officeOf({
  roles: ['FIN'],
  subRole: 'approver',
  jurisdiction: CITY,
  matter: { zh: '停用目录条目', en: 'Retiring a catalogue item' },
  zh: '市财政部门审批人员',
  en: "an approver of the city's finance bureau",
})

const proposers = {
  roles: ['OPR', 'REG', 'FIN'],
  zh: '系统运维、登记管理或财政人员',
  en: 'operators, registrar or finance',
} as const

/** Registrar and finance may propose a change of the calendar; the operators keep it. */
export const proposesCalendar = officeOf({
  ...proposers,
  matter: { zh: '导入放假通知', en: 'Importing a holiday notice' },
})

/** Registrar and finance may propose another figure; the operators keep the table. */
export const proposesPolicy = officeOf({
  ...proposers,
  matter: { zh: '提出更改政策参数', en: 'Proposing another figure of policy' },
})
