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

/** The second person of the two. */
export const decideCalendar: Permission = {
  roles: ['OPR'],
  subRole: 'approver',
  matter: { zh: '确认放假通知', en: 'Deciding about a holiday notice' },
}
