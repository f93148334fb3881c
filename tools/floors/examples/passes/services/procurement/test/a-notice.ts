import { join } from 'node:path'
import type { Organization } from '../../organizations/src/domain/organization.ts'

/** Tests and their builders may import anything, even another room. */
export const aNotice = (organization: Organization) => ({ id: join('notice', organization.uscc) })
