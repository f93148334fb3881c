import { deskAction } from '../desk/desk-action.ts'
import { type Doing, doForm } from '../form-kit/do-form.ts'
import type { Tried } from '../form-kit/tried.ts'
import type { NounList } from './noun-list.ts'
import type { Identified } from './noun-record.ts'

/** The action of a list whose records have forms: one that was refused brings what its record is now, which may be in the list no more. */
export const listAction = <Result, Variables, Node extends Identified>(
  { one }: NounList<Result, Variables, Node>,
  doing: Doing,
) =>
  deskAction<Tried>(async (sent) => {
    const tried = await doForm(sent, doing)
    if (tried instanceof Response || !tried.about || !one) return tried
    return { ...tried, record: await one(sent.ask, tried.about) }
  })
