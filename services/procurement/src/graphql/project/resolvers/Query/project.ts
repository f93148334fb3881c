import { readProjectNo } from '@gongshi/domain-kit'
import { sees } from '../../../../domain/project/visibility.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const project: NonNullable<QueryResolvers['project']> = async (
  _parent,
  { projectNo },
  { store, actor },
) => {
  const found = await store.projects.byNo(readProjectNo(projectNo) ?? projectNo)
  return found && sees(actor, found) ? found : null
}
