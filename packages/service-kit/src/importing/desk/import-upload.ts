import { beginsImports, brokenRules, type ImportingOffice } from '@gongshi/domain-kit'
import { tableTypes } from '../../files/media/media-types.ts'
import type { UploadRule } from '../../files/upload-rule.ts'

/** What a room takes files for when it imports them: tables, from whoever may begin an import, for the office alone. */
export const importUpload = (office: ImportingOffice): UploadRule => ({
  classification: 'INTERNAL',
  mediaTypes: tableTypes,
  mayHandIn: (actor) => brokenRules(beginsImports(office).rules, { actor }).length === 0,
})
