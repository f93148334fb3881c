import {
  CancelCatalogueImportDocument,
  CancelCreditImportDocument,
  CancelRegisterImportDocument,
  CatalogueImportDocument,
  CatalogueImportReportDocument,
  CatalogueImportsDocument,
  CheckCatalogueImportDocument,
  CheckCreditImportDocument,
  CheckRegisterImportDocument,
  ConfirmCatalogueImportDocument,
  ConfirmCreditImportDocument,
  ConfirmRegisterImportDocument,
  CreditImportDocument,
  CreditImportReportDocument,
  CreditImportsDocument,
  MapCatalogueImportDocument,
  MapCreditImportDocument,
  MapRegisterImportDocument,
  RegisterImportDocument,
  RegisterImportReportDocument,
  RegisterImportsDocument,
} from '../../graph/documents.generated/graphql.ts'

/** The rooms whose offices import files, by their word in the address: how they are asked, and the field of a form that brings a file. */
export const importRooms = {
  organizations: {
    field: 'registerFileIds',
    desk: RegisterImportsDocument,
    run: RegisterImportDocument,
    report: RegisterImportReportDocument,
    check: CheckRegisterImportDocument,
    map: MapRegisterImportDocument,
    confirm: ConfirmRegisterImportDocument,
    cancel: CancelRegisterImportDocument,
  },
  catalogue: {
    field: 'catalogueFileIds',
    desk: CatalogueImportsDocument,
    run: CatalogueImportDocument,
    report: CatalogueImportReportDocument,
    check: CheckCatalogueImportDocument,
    map: MapCatalogueImportDocument,
    confirm: ConfirmCatalogueImportDocument,
    cancel: CancelCatalogueImportDocument,
  },
  compliance: {
    field: 'creditFileIds',
    desk: CreditImportsDocument,
    run: CreditImportDocument,
    report: CreditImportReportDocument,
    check: CheckCreditImportDocument,
    map: MapCreditImportDocument,
    confirm: ConfirmCreditImportDocument,
    cancel: CancelCreditImportDocument,
  },
} as const

export type ImportRoom = keyof typeof importRooms

/**
 * The room an address names.
 *
 * @throws Response 404 for any other word
 */
export const importRoomOf = ({ room }: Readonly<Record<string, string | undefined>>): ImportRoom => {
  if (room && Object.hasOwn(importRooms, room)) return room as ImportRoom
  throw new Response('', { status: 404 })
}
