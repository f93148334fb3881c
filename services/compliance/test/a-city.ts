export const ORG_1 = '51440400FAKE00013T'
export const ORG_2 = '52440400FAKE00048A'
export const ORG_3 = '52440402FAKE000562'

/** ORG-1 abnormal for a late report, ORG-2 warned, ORG-3 once seriously dishonest. */
export const listings = `uscc,list,trigger,listedOn,removedOn,basisRule
${ORG_1},ABNORMAL_ACTIVITY,A1,2024-11-24,,
${ORG_2},ABNORMAL_ACTIVITY,A5,2026-03-31,,credit.list
${ORG_3},SERIOUSLY_DISHONEST,B3,2022-01-10,2024-02-01,
`

/** An audit and two penalties, one of them older than its three years on the credit channel. */
export const records = `uscc,category,summary,formedOn,enteredOn,basisRule,matter,until,individuals
${ORG_1},ADMIN_INSPECTION,财务抽查审计：未发现重大问题,2025-05-06,2025-05-08,credit.entry,FINANCIAL_AUDIT,,
${ORG_1},ADMIN_PENALTY,陈大文未按规定接受监督检查，予以警告,2026-03-13,2026-03-24,,WARNING,,陈大文
${ORG_1},ADMIN_PENALTY,撤销登记后恢复,2023-03-04,2023-03-06,,CRITICISM,,
${ORG_2},OTHER,获评先进社会组织,2025-06-01,2025-06-01,,,,
`

/** As the real file has them: a day, a year, nothing; a penalty, or none that was published. */
export const penalties = `jurisdiction,authority,organization,penalty,ground,credit_consequence,date_or_year,script_converted,note,source_title,source_url
山东省济南市,济南市民政局,济南茶文化协会,撤销登记,连续三年未按规定年报,列入严重违法失信名单,2023-03-18,1,,报道,https://example.org/1
山东省济南市,济南市民政局,济南市美德老年公寓,,,,2023-03-18,1,处罚种类截断，勿作结论,报道,https://example.org/1
山东省,山东省民政厅,山东育才教育集团,撤销登记,连续三年未年检,,2021,0,,公告,https://example.org/2
全国,民政部,曙光研究院,警告,未接受年检,,,1,,公告,https://example.org/3
`
