import {
  GraphQLError,
  type GraphQLNamedType,
  isAbstractType,
  isObjectType,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'
import type { Keys } from './keys-of.ts'

/** The code of an alias that would stand in a key's place. */
export const ALIAS_IS_A_KEY = 'ALIAS_IS_A_KEY'

/**
 * Refuses an alias that equals a key of its parent type, or `__typename`: the plan asks for the keys under their own
 * names to find a record's other parts, and the executor would take the aliased value for the key – and answer wrongly
 * without a word (federation #3036).
 *
 * Counted are the keys of the type, of the interfaces it implements and, for an interface or a union, of all its types.
 */
export function aliasRule(keys: Keys): ValidationRule {
  return (context) => ({
    Field: (field) => {
      const { alias, name } = field
      const parent = context.getParentType()
      if (!alias || alias.value === name.value || !parent) return
      if (alias.value !== '__typename' && !isKey(keys, parent, alias.value, context)) return
      context.reportError(refused(alias.value, parent.name, field))
    },
  })
}

function isKey(keys: Keys, type: GraphQLNamedType, name: string, context: ValidationContext): boolean {
  return typesOf(type, context).some((one) => keys.get(one.name)?.has(name))
}

function typesOf(type: GraphQLNamedType, context: ValidationContext): readonly GraphQLNamedType[] {
  if (isObjectType(type)) return [type, ...type.getInterfaces()]
  if (!isAbstractType(type)) return [type]
  const possible = context.getSchema().getPossibleTypes(type)
  return [type, ...possible, ...possible.flatMap((one) => one.getInterfaces())]
}

function refused(alias: string, type: string, node: ConstructorParameters<typeof GraphQLError>[1] & object) {
  const zh = `别名 ${alias} 与 ${type} 的标识字段同名，请换用其他别名。`
  const en = `The alias ${alias} is the name of a key of ${type}; choose another alias.`
  return new GraphQLError(`${zh} ${en}`, { nodes: node as never, extensions: { code: ALIAS_IS_A_KEY } })
}
