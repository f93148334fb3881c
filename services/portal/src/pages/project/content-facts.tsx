import type { ReactNode } from 'react'
import type { NoticeVersionFragment } from '../../graph/documents.generated/graphql.ts'
import { civilDate } from '../../text/dates.ts'
import { enumWord } from '../../text/enum-text.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { yuan } from '../../text/yuan.ts'
import { Attachments } from './attachments.tsx'
import { MapLink } from './map-link.tsx'
import { projectText } from './project-text.ts'

/** What a version says, as it was frozen; or what a draft says so far. */
export type Content = Omit<NoticeVersionFragment['content'], 'title' | 'serviceCode' | 'serviceName' | Day> &
  Record<Day, string | null>
type Day = 'serviceFrom' | 'serviceTo'

/**
 * The terms of one version, name by name.
 *
 * @param areaName how people call an area that was named by its code
 */
export const contentFacts = (
  language: Language,
  content: Content,
  areaName: (area: string) => string,
): (readonly [string, ReactNode])[] => {
  const say = voice(language, projectText)
  const words = (text: string | null | undefined) => (text ? <Words>{text}</Words> : null)
  return [
    [say('contact'), words(content.contact)],
    // no budget is none yet: nothing is bought for nothing
    [say('budget'), content.budget.amountFen ? yuan(language, content.budget.amountFen) : null],
    [say('purpose'), words(content.purpose)],
    [say('requirements'), words(content.requirements)],
    [say('quantity'), words(content.quantity)],
    [say('area'), words(content.serviceArea.map(areaName).join(language === 'zh' ? '、' : ', '))],
    [say('beneficiaries'), words(content.beneficiaries)],
    [say('recipientCount'), content.recipientCount ? String(content.recipientCount) : null],
    [say('period'), periodOf(language, content)],
    [say('providerRequirements'), words(content.providerRequirements)],
    [say('awardCriteria'), words(content.awardCriteria)],
    [say('directoryPolicy'), enumWord(language, content.directoryPolicy)],
    [say('evaluation'), say(content.evaluationRequired ? 'evaluationYes' : 'evaluationNo')],
    [say('method'), enumWord(language, content.method)],
    [say('budgetSource'), words(content.budgetSource)],
    [say('plannedStartOn'), content.plannedStartOn ? civilDate(language, content.plannedStartOn) : null],
    [say('mapLink'), content.mapLink ? <MapLink key="map" address={content.mapLink} /> : null],
    [
      say('attachments'),
      content.attachments.length ? (
        <Attachments key="files" language={language} of={content.attachments} />
      ) : null,
    ],
  ]
}

const periodOf = (language: Language, { serviceFrom, serviceTo }: Content): string | null =>
  serviceFrom && serviceTo ? `${civilDate(language, serviceFrom)} – ${civilDate(language, serviceTo)}` : null
