import { rooms } from '@gongshi/events'
import { ANY, floors, type Row, workspaces } from './table.ts'

/** docs/drawings/house.md: the floor rule as a picture and as its table. */
export function drawHouse(): string {
  return [
    '# The floor rule',
    '',
    'Drawn by `npm run draw` from `tools/floors/table.ts`, which `npm run floors` holds every import to. Do not edit.',
    '',
    `Every room (${rooms.join(', ')}) has these floors. An arrow means "may import". A room never imports another room, nobody imports a test, and no imports lead in a circle, not even of types alone; tests may import anything.`,
    '',
    ...mermaid(floors.flatMap((row) => row.enters.map((entered) => `${row.name} --> ${entered}`))),
    '',
    ...table('Floor', floors),
    '',
    'The rest of the house, one row per workspace:',
    '',
    ...mermaid(Object.values(workspaces).flatMap(arrowsToOurs)),
    '',
    ...table('Workspace', Object.values(workspaces)),
    '',
  ].join('\n')
}

function mermaid(arrows: readonly string[]): string[] {
  return ['```mermaid', 'flowchart TD', ...arrows.map((arrow) => `  ${arrow}`), '```']
}

function arrowsToOurs(row: Row): string[] {
  const ours = row.uses.filter((name) => name.startsWith('@gongshi/'))
  return ours.map((name) => `${row.name} --> ${name.replace('@gongshi/', '')}`)
}

function table(heading: string, rows: readonly Row[]): string[] {
  const lines = rows.map((row) => {
    const uses = row.uses.map((name) => (name === ANY ? 'any that is not ours' : `\`${name}\``))
    return `| ${row.name} | ${row.holds.map(code).join(' ')} | ${row.enters.join(', ') || '–'} | ${uses.join(', ')} |`
  })
  return [`| ${heading} | Holds | May import | May use |`, '|---|---|---|---|', ...lines]
}

function code(path: string): string {
  return path === '' ? 'all of it' : `\`${path}\``
}
