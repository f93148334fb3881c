import type { Actor, Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { hasEdited, isFinance, isOfPurchaser, isOwnFinance, isPurchaser, type Standing } from './authority.ts'

/** The purchaser's own people only. */
export const purchaserActs: Rule<Standing> = {
  code: 'FORBIDDEN',
  basis: basis.roles,
  message: () => ({
    zh: '只有本项目购买主体的人员可以办理。',
    en: "Only people of this project's own purchaser may do this.",
  }),
  holds: isOfPurchaser,
}

/** An approver (审批) of the purchaser. */
export const approverActs: Rule<Standing> = {
  code: 'FORBIDDEN',
  basis: basis.roles,
  message: () => ({ zh: '须由审批人员办理。', en: 'An approver must do this.' }),
  holds: ({ actor }) => actor.kind === 'person' && actor.subRoles.includes('approver'),
}

/** A handler (经办) of the purchaser. */
export const handlerActs: Rule<Standing> = {
  code: 'FORBIDDEN',
  basis: basis.roles,
  message: () => ({ zh: '须由经办人员办理。', en: 'A handler must do this.' }),
  holds: ({ actor }) => actor.kind === 'person' && actor.subRoles.includes('handler'),
}

/** Whoever edited a project since its last approval does not approve it. */
export const anotherPersonActs: Rule<Standing> = {
  code: 'DUTY_SEPARATION',
  basis: basis.separation,
  message: () => ({
    zh: '起草、修改或提交过本项目的人员不得审批，须由另一人办理。',
    en: 'Whoever drafted, edited or submitted the project may not approve it: another person must do this.',
  }),
  holds: ({ actor, project }) => !hasEdited(actor, project),
}

/** An agency may be purchaser and finance bureau at once; a person is one of the two for a project. */
export const oneSideOnly: Rule<Standing> = {
  code: 'DUTY_SEPARATION',
  basis: basis.separation,
  message: () => ({
    zh: '已代表购买主体审批本项目的人员，不得再代表财政部门办理。',
    en: 'Whoever approved the project for its purchaser may not act on it for finance.',
  }),
  holds: ({ actor, project }) => !isFinance(actor) || project.purchaserApproval?.by !== actor.subject,
}

/** A finance bureau. */
export const financeActs: Rule<Standing> = {
  code: 'FORBIDDEN',
  basis: basis.roles,
  message: () => ({ zh: '须由财政部门办理。', en: 'The finance bureau must do this.' }),
  holds: ({ actor }) => isFinance(actor),
}

/** The finance bureau of that division. */
export const financeInScope: Rule<Standing> = {
  code: 'JURISDICTION_EXCEEDED',
  basis: basis.roles,
  message: ({ project }) => ({
    zh: `本项目属行政区划 ${project.divisionCode}，不在您的管辖范围内。`,
    en: `The project belongs to division ${project.divisionCode}, which is outside your area.`,
  }),
  holds: (standing) => !isFinance(standing.actor) || isOwnFinance(standing),
}

/** A purchaser's clerk with an agency to draft for (domain specification 7). */
export const mayDraft: Rule<{ actor: Actor }> = {
  code: 'FORBIDDEN',
  basis: basis.roles,
  message: () => ({
    zh: '只有购买主体的人员可以起草采购项目。',
    en: 'Only people of a purchaser may draft a project.',
  }),
  holds: ({ actor }) => isPurchaser(actor) && actor.agencyUscc !== undefined,
}
