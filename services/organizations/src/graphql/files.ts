import type { Actor } from '@gongshi/domain-kit'
import {
  type Clock,
  importedFile,
  importUpload,
  mediaTypes,
  type ReadableFile,
  type RoomFiles,
  type UsedFile,
} from '@gongshi/service-kit'
import { appealUpload } from '../domain/file/appeal-upload.ts'
import { disclosedUpload } from '../domain/file/disclosed-upload.ts'
import { licenceUpload } from '../domain/file/licence-upload.ts'
import { minutesUpload } from '../domain/file/minutes-upload.ts'
import { reportUpload } from '../domain/file/report-upload.ts'
import { selfCheckUpload } from '../domain/file/self-check-upload.ts'
import { delegationUpload, registrationUpload, successionUpload } from '../domain/file/uploads.ts'
import { registrar } from '../domain/importing/office.ts'
import { readableReportDocument } from '../store/annual-report/readable-report-document.ts'
import { readableAppealDocument } from '../store/appeal/readable-appeal-document.ts'
import { readablePaper } from '../store/delegation/readable-paper.ts'
import { readableDisclosed } from '../store/disclosure/readable-disclosed.ts'
import { readableLicence } from '../store/enterprise/readable-licence.ts'
import { readableEvidence } from '../store/mechanism/readable-evidence.ts'
import { readableDocument } from '../store/registration/readable-document.ts'
import { readableMinutes } from '../store/resolution/readable-minutes.ts'
import type { Store } from '../store/store.ts'
import { readableSuccessionPaper } from '../store/succession/readable-succession-paper.ts'

const rules = {
  import: importUpload(registrar),
  'delegation-document': { ...delegationUpload, mediaTypes },
  'registration-document': { ...registrationUpload, mediaTypes },
  'succession-document': { ...successionUpload, mediaTypes },
  licence: { ...licenceUpload, mediaTypes },
  minutes: { ...minutesUpload, mediaTypes },
  'self-check-evidence': { ...selfCheckUpload, mediaTypes },
  'annual-report-document': { ...reportUpload, mediaTypes },
  'disclosed-document': { ...disclosedUpload, mediaTypes },
  'appeal-document': { ...appealUpload, mediaTypes },
} as const

type Read = (file: UsedFile, actor: Actor) => Promise<ReadableFile | undefined>

/** Who reads a file, by what it was handed in for. */
const readersIn = (store: Store, clock: Clock): Readonly<Record<keyof typeof rules, Read>> => ({
  import: importedFile(registrar)(store),
  'delegation-document': readablePaper(store),
  'registration-document': readableDocument(store, clock),
  'succession-document': readableSuccessionPaper(store),
  licence: readableLicence,
  minutes: readableMinutes(store),
  'self-check-evidence': readableEvidence(store),
  'annual-report-document': readableReportDocument(store),
  'disclosed-document': readableDisclosed,
  'appeal-document': readableAppealDocument(store),
})

/**
 * What files this room takes, and who reads them: those its offices import, the documents of applications, the papers of delegations and of
 * successions, the licences of suppliers, minutes of meetings, what self-checks rest on, documents of annual reports and appeals, what
 * organizations make public.
 */
export const files: RoomFiles<Store> = {
  rules,
  readable: (store, clock) => {
    const readers: Readonly<Partial<Record<string, Read>>> = readersIn(store, clock)
    return async (id, actor) => {
      const [file] = await store.files.byIds([id])
      return file && readers[file.purpose]?.(file, actor)
    }
  },
}
