import { formatFen, screen } from '@gongshi/domain-kit'
import type { ChangeItem } from '../../domain/registration/change-item.ts'

/** An item's value as it was written, a capital in yuan. */
export const wordsOf = (item: ChangeItem, value: string): string =>
  item === 'CAPITAL' ? formatFen(Number(value)) : value

/** The same as everybody reads it: what an organization wrote is screened; a domicile is registered to be found. */
export const shownValue = (item: ChangeItem, value: string): string =>
  item === 'DOMICILE' || item === 'CAPITAL' ? wordsOf(item, value) : screen(value).text
