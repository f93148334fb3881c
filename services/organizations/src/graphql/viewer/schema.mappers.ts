import type { Person } from '@gongshi/domain-kit'

export type ViewerMapper = Person
