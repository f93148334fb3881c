import type { ProcurementProject } from '../../domain/project/project.ts'
import type { Play } from '../play.ts'
import { amendmentProposed } from './amendment-proposed.ts'
import { inquiryAnswered } from './inquiry-answered.ts'
import { objectionAtFinance } from './objection-at-finance.ts'
import { objectionReceived } from './objection-received.ts'
import { objectionReturned } from './objection-returned.ts'
import { objectionUpheld } from './objection-upheld.ts'
import { onlySupplierObjected } from './only-supplier-objected.ts'
import { platformOut } from './platform-out.ts'
import { stoppedByFinance } from './stopped-by-finance.ts'
import type { StoryName } from './story-names.ts'

/** What happens to a published project while its notice runs; each name is one that a row may say in its column `story`. */
export const stories = {
  AMENDMENT_PROPOSED: amendmentProposed,
  INQUIRY_ANSWERED: inquiryAnswered,
  OBJECTION_RECEIVED: objectionReceived,
  OBJECTION_RETURNED: objectionReturned,
  OBJECTION_UPHELD: objectionUpheld,
  OBJECTION_AT_FINANCE: objectionAtFinance,
  ONLY_SUPPLIER_OBJECTED: onlySupplierObjected,
  STOPPED_BY_FINANCE: stoppedByFinance,
  PLATFORM_OUT: platformOut,
} satisfies Record<StoryName, (play: Play, open: ProcurementProject) => Promise<void>>
