import type { Disclosure } from '../../domain/disclosure/disclosure.ts'

export type DisclosureMapper = Disclosure
