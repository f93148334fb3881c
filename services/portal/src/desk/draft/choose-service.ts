import { readServiceCode } from '@gongshi/domain-kit'
import { ownProblem } from '../../form/own-problem.ts'
import type { Problems } from '../../form/problems.ts'
import { inBoth } from '../../text/in-both.ts'
import { voice } from '../../text/text.ts'
import type { Sent } from '../desk-action.ts'
import { type FoundServices, findServices } from './find-services.ts'
import { pickerText } from './picker-text.ts'

/** What came of the field for the service: found on demand, or because a name was typed that is not one item's alone. */
export type ServiceChosen = { problems: Problems; found?: FoundServices }

/**
 * Reads the field for the service, in which a code or a part of a name is typed; the name of one item alone becomes its code.
 *
 * @param form changed where a name was read
 */
export const chooseService = async ({ ask, word }: Sent, form: FormData): Promise<ServiceChosen> => {
  const typed = String(form.get('serviceCode') ?? '').trim()
  const isSought = word('step') === 'find'
  if (typed === '') return { problems: isSought ? [wrong('noText')] : [] }
  if (!isSought && readServiceCode(typed)) return { problems: [] }
  const found = await findServices(ask, typed)
  if (!found) return { problems: [wrong('catalogueAway')] }
  const [only] = found.choices
  if (!only) return { problems: [wrong('noneFound', { text: typed })], found }
  if (isSought) return { problems: [], found }
  if (found.count > 1) return { problems: [wrong('several', { count: found.count })], found }
  form.set('serviceCode', only.code)
  return { problems: [] }
}

const wrong = (why: keyof (typeof pickerText)['zh'], values: Record<string, string | number> = {}) =>
  ownProblem(
    'serviceCode',
    inBoth((language) => voice(language, pickerText)(why, values)),
  )
