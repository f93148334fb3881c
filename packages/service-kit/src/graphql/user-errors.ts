import type { LegalBasis, Outcome, Refusal, Text, UserErrorCode } from '@gongshi/domain-kit'

/** `UserError` of shared.graphql: a refusal as the graph tells it. */
export type UserError = {
  code: UserErrorCode
  message: string
  text: Text
  field: string[] | null
  basis: LegalBasis | null
}

/**
 * Refusals as user errors: both languages in `message`, apart in `text`, the legal basis kept.
 *
 * A field is named as the domain names it; the door tells a mutation's from its argument on (`server/named-from-argument.ts`).
 */
export function toUserErrors(refusals: readonly Refusal[]): UserError[] {
  return refusals.map((refusal) => ({
    code: refusal.code,
    message: `${refusal.message.zh} ${refusal.message.en}`,
    text: refusal.message,
    field: refusal.field ? [...refusal.field] : null,
    basis: refusal.basis ?? null,
  }))
}

/**
 * An outcome as a mutation's payload: the record under its own name, or user errors.
 *
 * @example return payloadOf('project', await publishNotice(context, input))
 */
export function payloadOf<const N extends string, T>(name: N, outcome: Outcome<T>) {
  const record = outcome.ok ? outcome.value : null
  const userErrors = outcome.ok ? [] : toUserErrors(outcome.refusals)
  const warnings = outcome.ok ? toUserErrors(outcome.warnings) : []
  return { [name]: record, userErrors, warnings } as { [K in N]: T | null } & {
    userErrors: UserError[]
    warnings: UserError[]
  }
}
