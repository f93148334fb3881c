import { serviceItemKind } from './service-item-kind.ts'

/** What finance imports by itself, by the name the graph has for it. */
export const kinds = { SERVICE_ITEMS: serviceItemKind } as const
