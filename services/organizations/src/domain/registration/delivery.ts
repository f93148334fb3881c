import type { CivilDate } from '@gongshi/domain-kit'
import type { DecisionService, ServiceMethod } from './application.ts'

/** 送达 by its name before the glossary's: for whoever still asks for it, and for the release before this one. */
export type Delivery = { method: 'IN_PERSON' | 'POST' | 'ELECTRONIC'; deliveredOn: CivilDate }

/** How a decision was served in the words there were; undefined where there was none for it. */
export function deliveryOf(service: DecisionService | undefined): Delivery | undefined {
  const method = service && wordsBefore[service.method]
  return method && { method, deliveredOn: service.servedOn }
}

const wordsBefore: { readonly [M in ServiceMethod]?: Delivery['method'] } = {
  IN_PERSON: 'IN_PERSON',
  MAIL: 'POST',
  ELECTRONIC: 'ELECTRONIC',
}

/** The same, the other way. */
export const serviceMethodOf = (method: Delivery['method']): ServiceMethod =>
  method === 'POST' ? 'MAIL' : method
