import type { ServiceChoiceFragment } from '../../graph/documents.generated/graphql.ts'
import type { Choosable } from './choosable.ts'

/** An item of the catalogue as one recognises it: A1003 社会工作服务, below A 公共服务 › A10 社会治理服务. */
export const serviceAsChoice = ({ code, name, ancestors }: ServiceChoiceFragment): Choosable => ({
  value: code,
  code,
  name,
  under: ancestors.map((above) => `${above.code} ${above.name}`).join(' › '),
})
