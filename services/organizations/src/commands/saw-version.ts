import { accepted, type Outcome, refused } from '@gongshi/domain-kit'
import { basis } from '../domain/basis.ts'

/** Whether whoever acts saw the record as it is. */
export const sawVersion = ({ seen, is }: { seen: number; is: number }): Outcome<number> =>
  seen === is
    ? accepted(is)
    : refused({
        code: 'VERSION_CONFLICT',
        field: ['version'],
        basis: basis.lock,
        message: {
          zh: `该记录已被他人修改（当前版本 ${is}），请刷新后重试。`,
          en: `Somebody changed the record meanwhile (it is at version ${is}): read it again.`,
        },
      })
