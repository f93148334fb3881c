export { openSessions, type Sessions } from './sessions.ts'
