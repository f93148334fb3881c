export { formatFen as ask } from '../../../../packages/domain-kit/src/index.ts'
