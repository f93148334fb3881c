/** One entry of class C (services) of the national procurement classification of 2022; never edited here. */
export type ClassificationEntry = {
  code: string
  name: string
  /** 0 (C) to 4 */
  level: number
  parentCode: string | null
  isLeaf: boolean
  description: string | null
  sourcePage: number | null
}
