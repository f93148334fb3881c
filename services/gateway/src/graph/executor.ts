import { buildOperationContext, executeQueryPlan } from '@apollo/gateway'
import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import { type DocumentNode, type ExecutionResult, getVariableValues, Kind } from 'graphql'
import type { GatewayContext } from '../gateway-context.ts'
import type { Executable } from './executable.ts'
import { inOneAnswer, introspect } from './introspection.ts'
import type { PlainOperation } from './plain-operation.ts'
import { TooManyPlans } from './planners.ts'
import type { Plans } from './plans.ts'
import { noSuchOperation, tooManyPlans } from './refused-operations.ts'

type Load = Awaited<ReturnType<ApolloServerOptionsWithGateway<never>['gateway']['load']>>
type Executor = NonNullable<Load['executor']>
type Asked = Parameters<Executor>[0]

/** Executes operations in their plain form, their literals beside them as variables; introspection by itself. */
export function executor(executable: Executable, plans: Plans): Executor {
  const said = new WeakMap<DocumentNode, ExecutionResult>()
  return async (asked) => {
    const { document, request } = asked
    if (!asked.operation) return { errors: [noSuchOperation()] }
    const { plain, told } = plans.prepared(document)
    const { operationName, variables } = request
    const schemaSays = told && introspectedOnce(told, { operationName, variables })
    if (!plain) return schemaSays ?? { data: {} }
    const answer = await executePlain(asked, plain)
    return schemaSays ? (inOneAnswer(document, answer, schemaSays) as typeof answer) : answer
  }

  /** What the schema says to a document without variables it always says. */
  function introspectedOnce(told: DocumentNode, values: Parameters<typeof introspect>[2]): ExecutionResult {
    const known = said.get(told)
    if (known) return known
    const fresh = introspect(executable.schema, told, values)
    if (isAlwaysTheSame(told)) said.set(told, fresh)
    return fresh
  }

  async function executePlain(
    asked: Asked,
    plain: PlainOperation,
  ): Promise<ExecutionResult<Record<string, unknown>>> {
    const { request } = asked
    const operationName = plain.isAlone ? undefined : request.operationName
    const variables = { ...request.variables, ...plain.values }
    const { schema, rooms, supergraphSchema, apiSchema } = executable
    const operation = buildOperationContext({ schema, operationDocument: plain.document, operationName })
    const { errors } = getVariableValues(schema, operation.operation.variableDefinitions ?? [], variables)
    if (errors) return { errors }
    const plan = await planFor(asked, plain, operationName)
    const inPlace = {
      document: plain.document,
      queryHash: plain.key,
      request: { ...request, operationName, variables },
    }
    const inPlain = Object.assign(Object.create(asked), inPlace)
    return executeQueryPlan(plan, rooms, inPlain, operation, supergraphSchema, apiSchema)
  }

  function planFor(asked: Asked, plain: PlainOperation, operationName: string | undefined) {
    const { caller } = asked.context as GatewayContext
    return plans.planOf(plain, operationName, caller.key).catch((error) => {
      throw error instanceof TooManyPlans ? tooManyPlans() : error
    })
  }
}

function isAlwaysTheSame({ definitions }: DocumentNode): boolean {
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
  return operations.length === 1 && !operations[0]?.variableDefinitions?.length
}
