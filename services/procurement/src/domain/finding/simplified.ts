/** The traditional characters of the words that restrict suppliers, each beside its simplified form. */
const PAIRS =
  '須须應应當当為为會会團团體体組组織织業业協协單单機机構构註注冊册錄录記记設设區区縣县鎮镇廣广東东橫横門门灣湾國国營营資资' +
  '級级評评優优僅仅務务標标報报參参與与選选響响請请庫库備备質质薦荐圍围場场辦办處处點点總总績绩產产屬属個个從从來来關关' +
  '讓让達达領领類类過过號号證证認认繳缴納纳實实擔担責责償偿歷历驗验轉转'

const simple = new Map([...PAIRS].flatMap((sign, at, all) => (at % 2 === 0 ? [[sign, all[at + 1]!]] : [])))

/** A text in the script in which its words are looked for: whoever writes 必須為社會團體 demands what 必须为社会团体 demands. */
export const simplified = (text: string): string => [...text].map((sign) => simple.get(sign) ?? sign).join('')
