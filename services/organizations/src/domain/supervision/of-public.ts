import type { Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { SupervisionRecord } from './supervision-record.ts'

/** What is said inside ends with the organization's reply: the registrar decides what the public says (3.1). */
export const ofPublic: Rule<{ record: SupervisionRecord }> = {
  code: 'INVALID_TRANSITION',
  field: ['id'],
  basis: basis.supervision,
  message: () => ({
    zh: '登记管理机关只办理社会公开监督的意见。',
    en: 'The registrar decides what the public says, and nothing that is said inside.',
  }),
  holds: ({ record }) => record.channel === 'PUBLIC',
}

/** What was told to enforcement is neither told again nor dismissed. */
export const notEscalated: Rule<{ record: SupervisionRecord }> = {
  code: 'INVALID_TRANSITION',
  field: ['id'],
  basis: basis.supervision,
  message: () => ({
    zh: '该意见已作为线索移送执法部门，不再移送，也不得不予采纳。',
    en: 'It was told to enforcement as a lead already: it is neither told again nor dismissed.',
  }),
  holds: ({ record }) => !record.escalated,
}
