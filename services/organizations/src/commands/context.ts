import type { Actor } from '@gongshi/domain-kit'
export type Context = { actor: Actor }
