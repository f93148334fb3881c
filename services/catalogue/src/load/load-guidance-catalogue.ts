import { civilDate, newId } from '@gongshi/domain-kit'
import { BadRowError, type ImportReport, importRows } from '@gongshi/service-kit'
import { enterEditionIntoForce } from '../commands/catalogue/enter-edition-into-force.ts'
import type { CatalogueVersion } from '../domain/catalogue/catalogue-version.ts'
import { SERVICE_CATALOGUE } from '../domain/catalogue/city.ts'
import { type GuidanceItemLine, guidanceItemLine, toServiceItems } from './guidance-item-line.ts'
import { IMPORTER, type LoadFile, type Loading } from './loading.ts'

/** The demo city's guidance catalogue: in force since the platform went live (S70), made by us and marked so. */
const edition = {
  ...SERVICE_CATALOGUE,
  versionNo: 1,
  title: '珠海市政府购买服务指导性目录（示例）',
  publishedOn: null,
  effectiveFrom: null,
  effectiveTo: null,
  state: 'PUBLIC_COMMENT',
  isSynthetic: true,
  source:
    '合成示例：名称取自政府采购品目分类目录（2022）C 类，编码自拟。Synthetic: names from the national classification, codes ours.',
  version: 1,
} as const satisfies Omit<CatalogueVersion, 'id'>

const IN_FORCE_SINCE = civilDate('2015-01-01')

/** Loads the edition as a whole, once: an edition in force is never changed by an import. */
export async function loadGuidanceCatalogue(
  loading: Loading,
  { file, text }: LoadFile,
): Promise<ImportReport> {
  const lines: GuidanceItemLine[] = []
  const report = await importRows({
    file,
    text,
    shape: guidanceItemLine,
    load: async (line) => {
      if (line.parent_code && !lines.some(({ code }) => code === line.parent_code))
        throw new BadRowError(`${line.parent_code} must stand before ${line.code}`)
      lines.push(line)
      return 'loaded'
    },
  })
  const isThere = await loading.store.catalogues.byNumber({
    ...SERVICE_CATALOGUE,
    versionNo: edition.versionNo,
  })
  if (isThere) return { ...report, loaded: 0, unchanged: report.loaded }
  await keep(loading, lines)
  return report
}

async function keep({ store, clock }: Loading, lines: readonly GuidanceItemLine[]): Promise<void> {
  const next: CatalogueVersion = { ...edition, id: newId() }
  await store.transaction(async (tx) => {
    await tx.catalogues.save(next)
    await tx.items.insertAll(toServiceItems(lines, next.id))
    const entering = { next, effectiveFrom: IN_FORCE_SINCE, actor: IMPORTER, clock }
    const entered = await enterEditionIntoForce(tx, entering)
    if (!entered.ok) throw new Error(entered.refusals.map(({ message }) => message.en).join(' '))
  })
}
