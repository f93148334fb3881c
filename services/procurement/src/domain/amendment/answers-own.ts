import type { Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { ObjectionFacts } from '../objection/objection.ts'

/** An amendment answers objections to its own notice. */
export const answersOwn: Rule<{
  answersObjectionIds: readonly string[]
  objections: readonly ObjectionFacts[]
}> = {
  code: 'INPUT_INVALID',
  basis: basis.objection,
  field: ['answersObjectionIds'],
  message: () => ({
    zh: '只能列明对本项目公示提出的异议。',
    en: 'Only objections to the notice of this project can be named.',
  }),
  holds: ({ answersObjectionIds, objections }) =>
    answersObjectionIds.every((id) =>
      objections.some((objection) => objection.id === id && objection.kind === 'NOTICE_OBJECTION'),
    ),
}
