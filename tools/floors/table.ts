/** Every package that is not ours, and every built-in module of Node. */
export const ANY = '*'

/** One row of the floor rule. */
export type Row = {
  /** what the drawing and the complaint call it */
  name: string
  /** paths below the workspace: a file, or a folder when it ends in `/`; '' is the whole workspace */
  holds: readonly string[]
  /** the rows of the same workspace it may import, besides itself */
  enters: readonly string[]
  /** the packages it may use, by name; ANY for all that are not ours */
  uses: readonly string[]
}

const KITS = ['@gongshi/service-kit', '@gongshi/events', '@gongshi/domain-kit']

/**
 * The floors of a room, from the top. Arrows point downward only; reads take two floors (graphql → store), writes the
 * full height. A room never imports another room: no row names one.
 */
export const floors: readonly Row[] = [
  {
    name: 'main',
    holds: [
      'src/main.ts',
      'src/room.ts',
      'src/config.ts',
      'src/load.ts',
      'src/load/',
      'src/rotate-vault.ts',
      'codegen.ts',
    ],
    enters: ['graphql', 'jobs', 'commands', 'store', 'neighbours', 'domain'],
    uses: [ANY, ...KITS],
  },
  {
    name: 'graphql',
    holds: ['src/graphql/'],
    enters: ['commands', 'store', 'domain'],
    uses: ['graphql', 'dataloader', '@gongshi/service-kit', '@gongshi/domain-kit'],
  },
  {
    name: 'jobs',
    holds: ['src/jobs/'],
    enters: ['commands', 'store', 'domain'],
    uses: KITS,
  },
  {
    name: 'commands',
    holds: ['src/commands/'],
    enters: ['store', 'neighbours', 'domain'],
    uses: KITS,
  },
  {
    name: 'store',
    holds: ['src/store/'],
    enters: ['domain'],
    uses: ['typeorm', ...KITS],
  },
  {
    name: 'neighbours',
    holds: ['src/neighbours/'],
    enters: ['domain'],
    uses: ['zod', '@gongshi/service-kit', '@gongshi/domain-kit'],
  },
  {
    name: 'domain',
    holds: ['src/domain/'],
    enters: [],
    uses: ['@gongshi/domain-kit'],
  },
  {
    name: 'migrations',
    holds: ['migrations/'],
    enters: [],
    uses: ['typeorm', '@gongshi/service-kit'],
  },
]

/** The rest of the house, one row per workspace: packages in their order, the doors, what carries the house. */
export const workspaces: Readonly<Record<string, Row>> = {
  'packages/domain-kit': whole('domain-kit', ['temporal-polyfill', 'uuid', 'canonicalize', 'node:crypto']),
  'packages/events': whole('events', ['zod', '@gongshi/domain-kit']),
  'packages/service-kit': whole('service-kit', [ANY, '@gongshi/events', '@gongshi/domain-kit']),
  'packages/testkit': whole('testkit', [ANY, ...KITS]),
  'packages/graph': whole('graph', [ANY]),
  'services/gateway': whole('gateway', [ANY, ...KITS, '@gongshi/graph']),
  'services/portal': whole('portal', [ANY, '@gongshi/service-kit', '@gongshi/domain-kit', '@gongshi/graph']),
  'infra/sandbox': whole('sandbox', [ANY, ...KITS]),
  'infra/launcher': whole('launcher', [ANY, ...KITS, '@gongshi/sandbox']),
  'infra/bench': whole('bench', [ANY, ...KITS, '@gongshi/sandbox', '@gongshi/launcher']),
  'infra/deploy': whole('deploy', [ANY]),
  tools: whole('tools', [ANY, ...KITS, '@gongshi/graph']),
}

function whole(name: string, uses: readonly string[]): Row {
  return { name, holds: [''], enters: [], uses }
}
