import type { Uscc } from '@gongshi/domain-kit'

/** Other platforms that call an organization by a reference of their own: 广东省社会组织综合信息服务平台 (S01). */
export const externalPlatforms = ['GUANGDONG_PLATFORM'] as const
export type ExternalPlatform = (typeof externalPlatforms)[number]

/** 平台编号: what a platform calls an organization, as it told it. */
export type ExternalReference = { platform: ExternalPlatform; uscc: Uscc; ref: string; version: number }
