import type { EntityManager } from 'typeorm'
import type { AdvanceNotice } from '../domain/notice/notice.ts'

export type Notices = { tx: EntityManager; due: () => Promise<AdvanceNotice[]> }
