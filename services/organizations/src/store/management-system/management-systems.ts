import { column, onceOver, stampColumns, tableOf } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { ManagementSystemAdoption } from '../../domain/management-system/management-system.ts'
import { type OwnRecords, type OwnRow, ownRecordsIn } from '../organization/own-records.ts'

const { id, char, varchar, civilDate, key } = column

/** Table `management_system`. */
export const managementSystemRows = tableOf<OwnRow<ManagementSystemAdoption>>({
  name: 'management_system',
  columns: {
    id: key(id()),
    uscc: char(18),
    systemName: varchar(32),
    resolutionId: id(),
    body: varchar(20),
    adoptedOn: civilDate(),
    fileId: id(),
    ...stampColumns,
  },
  indices: { management_system_of_organization: onceOver('uscc', 'systemName') },
})

/** Which management systems organizations have in place: ten of each at most. */
export type ManagementSystems = OwnRecords<ManagementSystemAdoption>

export const managementSystemsIn = (tx: EntityManager): ManagementSystems =>
  ownRecordsIn<ManagementSystemAdoption>(tx.getRepository(managementSystemRows))
