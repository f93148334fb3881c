export { organization } from '../../../organizations/src/domain/organization.ts'
