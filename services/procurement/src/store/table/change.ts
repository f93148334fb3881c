export type { Change } from '@gongshi/service-kit'
