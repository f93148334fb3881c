import type { Approving } from '../../domain/registration/approve.ts'
import type { Store } from '../../store/store.ts'

/** What an approver decides on, with what the rules of every type ask about. */
export type Granting = Approving & { tx: Store }
