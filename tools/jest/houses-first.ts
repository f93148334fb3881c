import { createRequire } from 'node:module'

type Test = { path: string }
type Order = { sort(tests: Test[]): Test[] | Promise<Test[]> }

const jest = createRequire(createRequire(import.meta.url).resolve('jest'))
const core = createRequire(jest.resolve('@jest/core'))
const { default: JestOrder } = core('@jest/test-sequencer') as { default: new (...args: unknown[]) => Order }

/**
 * jest's own order (what failed, then what takes longest, first), and before all others what drives a whole house: it is short to
 * read and long to run, and whoever begins one last waits for it alone.
 */
export default class HousesFirst extends JestOrder {
  override async sort(tests: Test[]): Promise<Test[]> {
    const sorted = await super.sort(tests)
    const houses = sorted.filter(({ path }) => path.endsWith('.house.test.ts'))
    return [...houses, ...sorted.filter((one) => !houses.includes(one))]
  }
}
