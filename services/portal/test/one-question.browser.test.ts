import { readFileSync } from 'node:fs'
import { ROOT } from '@gongshi/sandbox'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { PUBLIC_PAGE_NAMES, PUBLIC_PAGES, projectPath } from './board/addresses.ts'
import { theBoard } from './board/board.ts'
import { PLAIN } from './board/board-projects.ts'
import { openRecorder } from './board/recorder.ts'
import { openSecondBoard } from './board/second-board.ts'
import { deskOf } from './desk/clerk.ts'
import { prepared } from './desk/prepared.ts'
import { sessionOf } from './desk/sessions.ts'

const MANIFEST = `${ROOT}/services/portal/src/graph/documents.generated/persisted-documents.json`
const known = new Set(Object.keys(JSON.parse(readFileSync(MANIFEST, 'utf8')) as object))

let recorder: Awaited<ReturnType<typeof openRecorder>>
let board: Awaited<ReturnType<typeof openSecondBoard>>
beforeAll(async () => {
  recorder = await openRecorder(theBoard().graph)
  board = await openSecondBoard(recorder.url)
})
afterAll(async () => {
  await board?.close()
  recorder?.close()
})

/** What the board asks the graph while it answers one address: everything goes through the recorder. */
async function questionsFor(path: string, headers: Record<string, string> = {}) {
  recorder.asked.length = 0
  const answer = await fetch(`${board.url}${path}`, { headers, redirect: 'manual' })
  await answer.arrayBuffer()
  return { status: answer.status, asked: [...recorder.asked] }
}

const ONE_BY_HASH = [{ status: 200, texts: 0, hashes: 1, known: true }]
const summary = ({ status, asked }: Awaited<ReturnType<typeof questionsFor>>) => {
  const hashes = asked.flatMap(({ extensions }) => extensions?.persistedQuery?.sha256Hash ?? [])
  const texts = asked.filter(({ query }) => query !== undefined).length
  return [{ status, texts, hashes: hashes.length, known: hashes.every((hash) => known.has(hash)) }]
}

describe('every page asks one operation, by its hash and never by its text', () => {
  test.each(PUBLIC_PAGE_NAMES)('%s', async (name) => {
    expect(summary(await questionsFor(`/zh${await PUBLIC_PAGES[name]()}`))).toEqual(ONE_BY_HASH)
  })

  test.each(['/notices.rss', '/statistics.csv', '/statistics.svg'])(
    'what is taken away: %s',
    async (path) => {
      expect(summary(await questionsFor(`/zh${path}`))).toEqual(ONE_BY_HASH)
    },
  )

  test('the calendar file', async () => {
    expect(summary(await questionsFor(`/zh${await projectPath(PLAIN)}/calendar.ics`))).toEqual(ONE_BY_HASH)
  })

  test("the clerk's desk: inbox, new draft, project, draft, preview, amendment", async () => {
    const draft = await prepared('DRAFT')
    const open = await prepared('NOTICE_OPEN')
    const paths = [
      ...['/zh/desk', '/zh/desk/drafts/new'],
      ...['', '/draft', '/preview'].map((part) => deskOf(draft.projectNo, part)),
      deskOf(open.projectNo, '/amend'),
    ]
    const cookie = await sessionOf('PUR-1:handler')
    for (const path of paths)
      expect([path, summary(await questionsFor(path, { cookie }))]).toEqual([path, ONE_BY_HASH])
  })

  test('health and the built files ask nothing', async () => {
    for (const path of ['/livez', '/scripts/enhance.js'])
      expect([path, (await questionsFor(path)).asked]).toEqual([path, []])
  })
})
