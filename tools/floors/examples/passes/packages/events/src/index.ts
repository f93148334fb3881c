export type { Instant } from '@gongshi/domain-kit'
