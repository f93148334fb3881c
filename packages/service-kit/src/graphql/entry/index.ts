export { linesOf } from './field-lines.ts'
