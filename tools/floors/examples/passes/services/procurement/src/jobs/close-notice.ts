export { closeNotices as job } from '../commands/close-notice.ts'
