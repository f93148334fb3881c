import { cells, type ImportKind, orBadRow } from '@gongshi/service-kit'
import { z } from 'zod'
import { draftedItem } from '../../commands/service-item/drafted-item.ts'
import { finishEdition } from '../../commands/service-item/finish-edition.ts'
import {
  type Drafting,
  keepServiceItem,
  type ToldItem,
} from '../../commands/service-item/keep-service-item.ts'
import { CITY } from '../../domain/catalogue/city.ts'
import { type ContentKind, contentKinds } from '../../domain/service-item/service-item.ts'

const words: Readonly<Record<ContentKind, readonly string[]>> = {
  PUBLIC: ['公共服务', '基本公共服务'],
  AUXILIARY: ['政府履职辅助性服务', '政府履职所需辅助性服务'],
}

/** An edition of the service catalogue, item by item from the top: a department's own file. It fills the draft that comes next. */
export const serviceItemKind: ImportKind<Drafting, ToldItem> = {
  name: { zh: '政府购买服务指导性目录', en: 'Service catalogue' },
  columns: {
    code: {
      zh: '条目代码',
      en: 'Code',
      isRequired: true,
      also: ['代码', '编码', '目录编码'],
      hint: {
        zh: '一级 A，二级 A10，三级 A1003；上级须列在下级之前',
        en: 'A, A10, A1003; what stands above comes before what stands below',
      },
    },
    name: { zh: '条目名称', en: 'Name', isRequired: true, also: ['名称', '服务名称', '项目名称'] },
    contentKind: { zh: '内容类别', en: 'Kind', isRequired: true, also: ['类别', '服务类别'], values: words },
    description: { zh: '说明', en: 'Description', also: ['备注'] },
    classificationCode: { zh: '政府采购品目代码', en: 'Classification code', also: ['品目代码', '品目编码'] },
    isSynthetic: {
      zh: '是否演示数据',
      en: 'Made up',
      isFlag: true,
      hint: { zh: '只有虚构的数据填“是”', en: 'yes only for what is made up' },
    },
  },
  shape: z.object({
    code: cells.textUpTo(7),
    name: cells.text,
    contentKind: z.enum(contentKinds),
    description: cells.optionalTextUpTo(10_000, 'LINES'),
    classificationCode: cells.optionalTextUpTo(9),
    isSynthetic: cells.flag,
  }),
  keyOf: ({ code }) => code,
  divisionOf: () => CITY,
  seen: ({ store }, { code }) => draftedItem(store, code),
  load: async (context, item, told) => {
    const done = orBadRow(await keepServiceItem(context, item, told))
    context.codes.add(item.code)
    return done
  },
  finish: finishEdition,
}
