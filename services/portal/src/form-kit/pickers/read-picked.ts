import { parseUscc, readDivision, readServiceCode } from '@gongshi/domain-kit'
import type { PickerKind } from './picker-kinds.ts'

/** What is typed as a code of a register already; anything else is looked for (`choose.ts`). */
export const readPicked: Readonly<Record<PickerKind, (text: string) => string | undefined>> = {
  service: readServiceCode,
  division: readDivision,
  organization: usccOf,
  agency: usccOf,
  document: (text) => (/^[0-9a-f-]{36}$/.test(text) ? text : undefined),
}

function usccOf(text: string): string | undefined {
  const parsed = parseUscc(text)
  return parsed.ok ? parsed.uscc : undefined
}
