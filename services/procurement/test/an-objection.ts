import type { Uscc } from '@gongshi/domain-kit'
import type { Objection } from '../src/domain/objection/objection.ts'
import { at } from './a-project.ts'

/** An objection to the notice of PUR-1's project, received on the day after its publication. */
export const anObjection = (changes: Partial<Objection> = {}): Objection => ({
  id: 'objection-1',
  version: 1,
  revision: 1,
  projectId: 'project-1',
  purchaserUscc: '11440400FAKE0011X5' as Uscc,
  divisionCode: '440400',
  kind: 'NOTICE_OBJECTION',
  matter: 'NOTICE',
  state: 'RECEIVED',
  grounds: '预算偏高',
  isBlocking: false,
  receivedAt: at('2026-03-03T10:00:00+08:00'),
  corrections: 0,
  ...changes,
})
