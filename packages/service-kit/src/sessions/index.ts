export { type Notes, openNotes } from './notes.ts'
export { openSessions, type Sessions } from './sessions.ts'
