import type { FormName } from '../graph/forms.generated/forms.ts'
import { aboutOf } from './tried.ts'

/**
 * The ids of a form and of its controls: a page has several forms with a field of one name. What makes a record is alone on its
 * page and keeps the plain names.
 */
export const idsOf = (verb: FormName, given: Readonly<Record<string, string | number>>) => {
  const about = aboutOf(verb, given as Readonly<Record<string, string>>)
  const end = about ? `-${verb}-${about}` : ''
  return { form: `form-${verb}${about ? `-${about}` : ''}`, of: (name: string) => `${name}${end}` }
}
