/** What a liquidation file says. */
export const liquidationText = {
  zh: {
    openedOn: '清算开始',
    openedFrom: '开始时的登记状态',
    group: '清算组',
    people: '{{count}} 人',
    comma: '、',
    noticedOn: '债权人公告',
    notice: '公告内容',
    endedOn: '清算结束',
    stoppedOn: '清算停止',
  },
  en: {
    openedOn: 'Began on',
    openedFrom: 'State when it began',
    group: 'Liquidation group',
    people: '{{count}} people',
    comma: ', ',
    noticedOn: 'Creditors told on',
    notice: 'What creditors were told',
    endedOn: 'Ended on',
    stoppedOn: 'Stopped on',
  },
}
