/** A process that takes an upload in from its standard input, slowly, to be killed in the middle: DATABASE_URL, FOLDER. */
import { PUBLIC } from '@gongshi/domain-kit'
import { databaseClock } from '../../src/clock/database-clock.ts'
import { openDatabase } from '../../src/database/open-database.ts'
import { takeIn } from '../../src/files/intake/take-in.ts'
import { folderStore } from '../../src/files/store/folder-store.ts'

const { DATABASE_URL: url = '', FOLDER: folder = '' } = process.env
const dataSource = await openDatabase({ url })

async function* endless(): AsyncGenerator<Buffer> {
  yield Buffer.from('%PDF-1.7')
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 5))
    yield Buffer.alloc(100_000)
    process.stdout.write('came\n')
  }
}

await takeIn(
  {
    dataSource,
    clock: databaseClock(dataSource),
    store: folderStore(folder),
    mostBytes: 1e12,
    orphanHours: 24,
  },
  {
    purpose: 'notice',
    rule: { classification: 'PUBLIC', mediaTypes: ['application/pdf'], mayHandIn: () => true },
    name: 'a.pdf',
    bytes: endless(),
    actor: PUBLIC,
  },
)
