import { column, onceOver, over, tableOf } from '@gongshi/service-kit'
import type { RegisterEntry } from '../../domain/register-entry/register-entry.ts'

const { char, varchar, int, instant, json, optional, key } = column

/** Table `register_entry`. */
export const registerEntryRows = tableOf<RegisterEntry>({
  name: 'register_entry',
  columns: {
    no: { ...key(int()), generated: 'increment' },
    position: optional(int()),
    kind: varchar(16),
    subjectId: varchar(64),
    revision: int(),
    uscc: char(18),
    recordedAt: instant(),
    penalty: optional(json({ servedOn: 'date', until: 'date', overturnedOn: 'date' })),
  },
  indices: {
    register_entry_at: onceOver('position'),
    register_entry_of: onceOver('kind', 'subjectId', 'revision'),
    register_entry_of_body: over('uscc', 'position'),
  },
})

/** Table `register_feed`: the last place that was given. One row, by which whoever gives places goes one at a time. */
export const registerFeedRows = tableOf<{ id: number; lastPosition: number }>({
  name: 'register_feed',
  columns: { id: key(int()), lastPosition: int() },
})
