import { ownProblem } from '../../form/own-problem.ts'
import type { Problems } from '../../form/problems.ts'
import { kitText } from '../../form-kit/kit-text.ts'
import { valuesOf } from '../../form-kit/values.ts'
import {
  type CreateRegistrationApplicationInput,
  CreateRegistrationDocument,
  EditRegistrationDocument,
  type RegistrationAnswerFragment,
} from '../../graph/documents.generated/graphql.ts'
import { inBoth } from '../../text/in-both.ts'
import { voice } from '../../text/text.ts'
import { fenFromYuan } from '../../text/yuan.ts'
import type { Sent } from '../desk-action.ts'
import { documentsIn, refusedDocuments } from './documents-in.ts'
import { registrationsText } from './registrations-text.ts'

/** What was not saved, as it was typed. */
export type NotSaved = { problems: Problems; typed: Readonly<Record<string, string>>; once?: string }

/** Saves an application as a draft, a new one or the one that is being written anew; nothing is handed in by that. */
export const apply = async (sent: Sent): Promise<NotSaved | Response> => {
  const typed = valuesOf(sent.form)
  const wrong = [...refusedDocuments(sent.form), ...unread(typed)]
  if (wrong.length > 0) return { problems: wrong, typed }
  const { application, userErrors } = await save(sent, inputOf(sent, typed))
  if (!application || userErrors.length > 0) return { problems: userErrors, typed }
  return sent.leadOn(`/${sent.language}/desk/registrations/${application.id}`, {
    text: inBoth((language) => voice(language, registrationsText)('saved')),
  })
}

const save = async (
  { params, word, send }: Sent,
  written: CreateRegistrationApplicationInput,
): Promise<RegistrationAnswerFragment> => {
  const id = params.applicationId
  if (!id) return (await send(CreateRegistrationDocument, written)).answer
  return (await send(EditRegistrationDocument, { id, version: Number(word('version')), ...written })).answer
}

type Typed = Readonly<Record<string, string>>

const word = (typed: Typed, name: string) => (typed[name] ?? '').trim()
const count = (typed: Typed, name: string) => (word(typed, name) === '' ? null : Number(word(typed, name)))

const inputOf = ({ form }: Sent, typed: Typed): CreateRegistrationApplicationInput => ({
  orgType: word(typed, 'orgType') as CreateRegistrationApplicationInput['orgType'],
  proposedName: word(typed, 'proposedName'),
  isIndustryAssociation: form.get('isIndustryAssociation') === 'yes',
  handlingAgencyUscc: word(typed, 'handlingAgencyUscc'),
  priorityCategory: (word(typed, 'priorityCategory') ||
    null) as CreateRegistrationApplicationInput['priorityCategory'],
  industryCode: word(typed, 'industryCode') || null,
  purpose: word(typed, 'purpose') || null,
  businessScope: word(typed, 'businessScope'),
  domicileDivisionCode: word(typed, 'domicileDivisionCode'),
  legalRepresentativeName: word(typed, 'legalRepresentativeName') || null,
  legalRepresentativeIdNo: word(typed, 'legalRepresentativeIdNo') || null,
  capitalFen: fenFromYuan(word(typed, 'capitalFen')) ?? 0,
  individualMembers: count(typed, 'individualMembers'),
  unitMembers: count(typed, 'unitMembers'),
  documents: documentsIn(form),
})

/** What the graph could not read at all: choices not made, amounts and numbers that are none. */
const unread = (typed: Typed): Problems => [
  ...['orgType', 'handlingAgencyUscc']
    .filter((name) => !word(typed, name))
    .map((name) => unreadable(name, 'noChoice')),
  ...(fenFromYuan(word(typed, 'capitalFen')) === undefined ? [unreadable('capitalFen', 'noAmount')] : []),
  ...['individualMembers', 'unitMembers']
    .filter((name) => !/^\d{0,7}$/.test(word(typed, name)))
    .map((name) => unreadable(name, 'noNumber')),
]

const unreadable = (field: string, why: 'noChoice' | 'noAmount' | 'noNumber') =>
  ownProblem(
    field,
    inBoth((language) => voice(language, kitText)(why)),
  )
