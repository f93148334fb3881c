import { type Found, keepWords, runStatement, type Step } from '@gongshi/service-kit'
import type { QueryRunner } from 'typeorm'

const BATCH = 500

type Row = Record<
  'id' | 'title' | 'purchaserName' | 'serviceName' | 'projectNo' | 'serviceCode' | 'purchaserUscc',
  string
>

const notices = `select n.id, n.title, json_unquote(json_extract(c.content, '$.purchaser.name')) as purchaserName,
    json_unquote(json_extract(c.content, '$.serviceName')) as serviceName,
    json_unquote(json_extract(c.content, '$.projectNo')) as projectNo,
    n.service_code as serviceCode, n.purchaser_uscc as purchaserUscc
  from notice n join notice_content c on c.notice_id = n.id where n.id > ? order by n.id limit ${BATCH}`

const projects = `select id, title, purchaser_name as purchaserName, service_name as serviceName, project_no as projectNo,
    service_code as serviceCode, purchaser_uscc as purchaserUscc
  from project where id > ? order by id limit ${BATCH}`

/** Writes what the rows that are here already are found by: to the end of the title, without cutting (F1). */
export const step: Step = async (on) => {
  await runStatement(on, 'alter table notice_gram add index if not exists gram_by_notice (notice_id)')
  await again(on, 'notice', notices)
  await again(on, 'project', projects)
}

async function again(on: QueryRunner, noun: string, sql: string): Promise<void> {
  for (let after = ''; ; ) {
    const rows: Row[] = await on.query(sql, [after])
    await keepWords(
      on,
      noun,
      rows.map((row) => ({ id: row.id, found: foundBy(row) })),
    )
    if (rows.length < BATCH) return
    after = rows.at(-1)!.id
  }
}

/** As the store does for new rows; a migration says it for itself, so that it stays what it was. */
const foundBy = (row: Row): Found => ({
  words: [row.title, row.purchaserName, row.serviceName],
  codes: [row.projectNo.replace(/^ZH-\d{4}-/, ''), row.serviceCode, row.purchaserUscc],
})
