import { type Actor, type ImportingOffice, knowsOfImports, type Refusal } from '@gongshi/domain-kit'
import type { ImportRun } from '../run/import-run.ts'

/** Whether somebody may know of an import; to everybody else it is not there. */
export const knows = (office: ImportingOffice, actor: Actor, { agencyUscc }: ImportRun): boolean =>
  knowsOfImports(office, actor, agencyUscc)

const basis = { rule: '7' }

export const noSuchImport: Refusal = {
  code: 'NOT_FOUND',
  field: ['id'],
  basis,
  message: { zh: '没有这次导入。', en: 'There is no such import.' },
}

export const changedSince: Refusal = {
  code: 'VERSION_CONFLICT',
  field: ['version'],
  basis: { rule: 'OPTIMISTIC_LOCK' },
  message: {
    zh: '这次导入已有变动，请重新读取后再办理。',
    en: 'The import has changed since you read it: read it again, then decide.',
  },
}

export const unknownKind = (kinds: readonly string[]): Refusal => ({
  code: 'INPUT_INVALID',
  field: ['kind'],
  basis,
  message: {
    zh: `此处可以导入：${kinds.join('、')}。`,
    en: `What can be imported here: ${kinds.join(', ')}.`,
  },
})

export const noSuchFile: Refusal = {
  code: 'NOT_FOUND',
  field: ['fileId'],
  basis,
  message: {
    zh: '文件不存在：可能已逾期清除、已被使用，或不是由您提交，请重新上传。',
    en: 'The file is not there: cleared after its time, used already, or handed in by somebody else; hand it in again.',
  },
}

export const tooManyOpen = (most: number): Refusal => ({
  code: 'INPUT_INVALID',
  field: ['fileId'],
  basis,
  message: {
    zh: `本机关已有 ${most} 次导入尚未结束，请先确认或放弃其中的一次。`,
    en: `${most} imports of this agency are not over yet: confirm one of them, or let one be, first.`,
  },
})

export const noPlace: Refusal = {
  code: 'FORBIDDEN',
  basis,
  message: {
    zh: '登录身份没有机关和行政区划，不能导入。',
    en: 'This sign-in names no agency and division, so nothing can be imported for it.',
  },
}

export const badColumns = (zh: string, en: string): Refusal => ({
  code: 'INPUT_INVALID',
  field: ['columns'],
  basis,
  message: { zh, en },
})
