import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives'
import type { ValidationContext, ValidationRule } from 'graphql'
import { type Limits, limitError } from './limits.ts'

/** Depth, aliases and directives as validation rules; a document is checked once and then remembered as valid. */
export function limitRules(limits: Limits): ValidationRule[] {
  const broken = (name: keyof Limits) => ({
    n: limits[name],
    flattenFragments: true,
    propagateOnRejection: false,
    onReject: [(context: ValidationContext | null) => context?.reportError(limitError(name, limits[name]))],
  })
  return [
    maxDepthRule(broken('depth')),
    maxAliasesRule(broken('aliases')),
    maxDirectivesRule(broken('directives')),
  ] as ValidationRule[]
}
