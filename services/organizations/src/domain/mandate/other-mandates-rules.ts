import type { Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { type Mandate, meet } from './mandate.ts'
import { isSingle, isSupervising } from './post.ts'
import type { RecordingMandate } from './recording-mandate.ts'

/** The mandates of the same person that are held on one day with the one that is recorded. */
const alongside = ({ said, others }: RecordingMandate): Mandate[] =>
  others.filter(
    (one) =>
      said.person !== 'UNREAD' &&
      one.personHash === said.person.hash &&
      meet(one, { startsOn: said.startsOn, endsOn: said.endsOn, endedOn: null }),
  )

/** What the mandates that are recorded already forbid. */
export const otherMandatesRules: readonly Rule<RecordingMandate>[] = [
  {
    code: 'CONFLICT_OF_INTEREST',
    field: ['post'],
    basis: basis.governance,
    message: () => ({
      zh: '监事不得兼任理事、会长（理事长）、秘书长等其他职务。',
      en: 'A supervisor holds no council, president or secretary-general post.',
    }),
    holds: (recording) =>
      alongside(recording).every(({ post }) => isSupervising(post) === isSupervising(recording.said.post)),
  },
  {
    code: 'DUPLICATE',
    field: ['post'],
    basis: basis.governance,
    message: () => ({
      zh: '该人员在此期间已任同一职务。',
      en: 'That person holds the same post on some of these days already.',
    }),
    holds: (recording) => alongside(recording).every(({ post }) => post !== recording.said.post),
  },
  {
    code: 'DUPLICATE',
    field: ['post'],
    basis: basis.governance,
    message: () => ({
      zh: '该职务同一时间只有一人：请先记录前任的离任日期。',
      en: 'One person at a time holds that post: record first when the one before left it.',
    }),
    holds: ({ said, others }) =>
      !isSingle(said.post) ||
      others.every(
        (one) =>
          one.post !== said.post ||
          (said.person !== 'UNREAD' && one.personHash === said.person.hash) ||
          !meet(one, { startsOn: said.startsOn, endsOn: said.endsOn, endedOn: null }),
      ),
  },
]
