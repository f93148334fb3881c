import { CITY } from '../catalogue/city.ts'
import type { Permission } from './allow.ts'

/** Finance decides about its catalogue. */
export const retireItems: Permission = {
  roles: ['FIN'],
  subRole: 'approver',
  jurisdiction: CITY,
  matter: { zh: '停用目录条目', en: 'Retiring a catalogue item' },
}

/** Registrar and finance may propose a change of the calendar; the operators keep it. */
export const proposeCalendar: Permission = {
  roles: ['OPR', 'REG', 'FIN'],
  matter: { zh: '导入放假通知', en: 'Importing a holiday notice' },
}

/** Who reads what still waits for the second person: whoever may propose it, and those who audit. */
export const seeProposals: Permission = {
  roles: ['OPR', 'REG', 'FIN', 'AUD', 'TSK'],
  matter: { zh: '查阅待确认事项', en: 'Reading what waits to be confirmed' },
}

/** Registrar and finance may propose another figure; the operators keep the table. */
export const proposePolicy: Permission = {
  roles: ['OPR', 'REG', 'FIN'],
  matter: { zh: '提出更改政策参数', en: 'Proposing another figure of policy' },
}

/** The second person of the two. */
export const decidePolicy: Permission = {
  roles: ['OPR'],
  subRole: 'approver',
  matter: { zh: '确认更改政策参数', en: 'Deciding about a figure of policy' },
}

/** The second person of the two. */
export const decideCalendar: Permission = {
  roles: ['OPR'],
  subRole: 'approver',
  matter: { zh: '确认放假通知', en: 'Deciding about a holiday notice' },
}
