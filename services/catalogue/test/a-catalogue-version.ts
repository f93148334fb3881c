import type { CatalogueVersion } from '../src/domain/catalogue/catalogue-version.ts'

/** A draft of the city's service catalogue, unless a test says otherwise. */
export function aCatalogueVersion(changes: Partial<CatalogueVersion> = {}): CatalogueVersion {
  return {
    id: '00000000-0000-7000-8000-000000000001',
    kind: 'SERVICE',
    jurisdiction: '440400',
    versionNo: 1,
    title: '示例目录',
    publishedOn: null,
    effectiveFrom: null,
    effectiveTo: null,
    state: 'PUBLIC_COMMENT',
    isSynthetic: true,
    source: 'test',
    version: 1,
    ...changes,
  }
}
