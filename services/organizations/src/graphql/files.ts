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
import { licenceUpload } from '../domain/file/licence-upload.ts'
import {
  delegationUpload,
  disclosedUpload,
  evidenceUpload,
  organizationUpload,
  registrationUpload,
  successionUpload,
} from '../domain/file/uploads.ts'
import { registrar } from '../domain/importing/office.ts'
import { readableReportDocument } from '../store/annual-report/readable-report-document.ts'
import { readableAppealDocument } from '../store/appeal/readable-appeal-document.ts'
import { readablePaper } from '../store/delegation/readable-paper.ts'
import { readableDisclosed } from '../store/disclosure/readable-disclosed.ts'
import { readableLicence } from '../store/enterprise/readable-licence.ts'
import { readableDocument } from '../store/registration/readable-document.ts'
import { readableGovernancePaper } from '../store/resolution/readable-governance-paper.ts'
import { readableAssessmentEvidence } from '../store/self-assessment/readable-assessment-evidence.ts'
import type { Store } from '../store/store.ts'
import { readableSuccessionPaper } from '../store/succession/readable-succession-paper.ts'
import { readableSupervisionPaper } from '../store/supervision/readable-supervision-paper.ts'

const rules = {
  import: importUpload(registrar),
  'delegation-document': { ...delegationUpload, mediaTypes },
  'registration-document': { ...registrationUpload, mediaTypes },
  'succession-document': { ...successionUpload, mediaTypes },
  licence: { ...licenceUpload, mediaTypes },
  minutes: { ...organizationUpload, mediaTypes },
  'self-check-evidence': { ...organizationUpload, mediaTypes },
  'annual-report-document': { ...organizationUpload, mediaTypes },
  'self-assessment-evidence': { ...organizationUpload, mediaTypes },
  'disclosed-document': { ...disclosedUpload, mediaTypes },
  'appeal-document': { ...organizationUpload, mediaTypes },
  'supervision-document': { ...organizationUpload, mediaTypes },
  'supervision-evidence': { ...evidenceUpload, mediaTypes },
} as const

type Read = (file: UsedFile, actor: Actor) => Promise<ReadableFile | undefined>

/** Who reads a file, by what it was handed in for. */
const readersIn = (store: Store, clock: Clock): Readonly<Record<keyof typeof rules, Read>> => ({
  import: importedFile(registrar)(store),
  'delegation-document': readablePaper(store),
  'registration-document': readableDocument(store, clock),
  'succession-document': readableSuccessionPaper(store),
  licence: readableLicence,
  minutes: readableGovernancePaper(store),
  'self-check-evidence': readableGovernancePaper(store),
  'annual-report-document': readableReportDocument(store),
  'self-assessment-evidence': readableAssessmentEvidence(store),
  'disclosed-document': readableDisclosed,
  'appeal-document': readableAppealDocument(store),
  'supervision-document': readableSupervisionPaper(store),
  'supervision-evidence': readableSupervisionPaper(store),
})

/**
 * What files this room takes, and who reads them: those its offices import, the documents of applications, the papers of delegations and of
 * successions, the licences of suppliers, minutes of meetings, what self-checks rest on, documents of annual reports and appeals, what
 * self-assessments rest on, what organizations make public, and what goes with what is said about them.
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
