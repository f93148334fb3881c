import type { ServiceItem } from '../src/domain/service-item/service-item.ts'

/** 社会工作服务, unless a test says otherwise. */
export function aServiceItem(changes: Partial<ServiceItem> = {}): ServiceItem {
  return {
    id: '00000000-0000-7000-8000-000000000003',
    catalogueVersionId: '00000000-0000-7000-8000-000000000001',
    code: 'A1003',
    parentCode: 'A10',
    level: 3,
    isLeaf: true,
    name: '社会工作服务',
    description: null,
    contentKind: 'PUBLIC',
    classificationCode: 'C05020300',
    isSynthetic: true,
    retirement: null,
    version: 1,
    ...changes,
  }
}
