const compoundSurnames = new Set(
  (
    '欧阳 司马 上官 诸葛 司徒 夏侯 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 鲜于 闻人 东方 南宫 轩辕 赫连 端木 澹台 申屠 太史 仲孙 ' +
    '百里 呼延 东郭 西门 独孤 万俟 公羊 公冶 宗政 濮阳 淳于 单于 太叔 钟离 左丘 梁丘 第五 拓跋 纳兰'
  ).split(' '),
)

/**
 * A natural person's name as the public may see it: 姓 + ××, whatever the length of the rest.
 *
 * @source domain 7 (personal data); AC-47
 */
export function maskName(name: string): string {
  const characters = [...name.normalize('NFKC').trim()]
  const isCompound = characters.length > 2 && compoundSurnames.has(characters.slice(0, 2).join(''))
  return `${characters.slice(0, isCompound ? 2 : 1).join('')}××`
}

/** A text in which each of these persons appears only masked. */
export function maskNamesIn(text: string, individuals: readonly string[]): string {
  const longestFirst = individuals.filter((name) => name !== '').toSorted((a, b) => b.length - a.length)
  return longestFirst.reduce((masked, name) => masked.replaceAll(name, maskName(name)), text)
}
