import { parentPort, workerData } from 'node:worker_threads'
import { operationFromDocument, Supergraph } from '@apollo/federation-internals'
import { QueryPlanner } from '@apollo/query-planner'
import { parse } from 'graphql'
import type { Planned, PlannerSays, ToPlan } from './planner.ts'

/*
 * The planner of one supergraph in a thread of its own: a plan costs 4–150 ms, in which the door would answer nobody.
 * Says READY, then what came of each operation it is handed.
 */
const say = (said: PlannerSays) => parentPort!.postMessage(said)
const supergraph = Supergraph.build((workerData as { supergraph: string }).supergraph)
const apiSchema = supergraph.apiSchema()
const planner = new QueryPlanner(supergraph)
parentPort!.on('message', (wishes: ToPlan[]) => say(wishes.map(planOf)))
say('READY')

function planOf({ text, operationName }: ToPlan): Planned {
  try {
    const operation = operationFromDocument(apiSchema, parse(text), { operationName })
    return { plan: JSON.stringify(planner.buildQueryPlan(operation)) }
  } catch (error) {
    return { failure: (error as Error).message }
  }
}
