/** Columns of the history, and the divisions the tests stand on. */
export const divisions = `代码,一级行政区,二级行政区,名称,级别,状态,启用时间,变更/弃用时间,新代码
440000,广东省,,广东省,省级,在用,1981,,
440400,广东省,珠海市,珠海市,地级,在用,1981,,440402[1984]
440402,广东省,珠海市,香洲区,县级,在用,1984,,440404[2001]
440403,广东省,珠海市,斗门区,县级,在用,2001,,
440421,广东省,珠海市,斗门县,县级,弃用,1983,2001,440403;440404
`

export const agencies = `uscc,name,divisionCode,roles
11440400FAKE0011X5,珠海市示例服务局,440400,PURCHASER
11440400FAKE001285,珠海市示例民政局,440400,REGISTRAR#ENFORCEMENT
`

export const firms = `uscc,name,firmType,divisionCode
91440400FAKE002246,珠海示例评估有限公司,EVALUATOR,440400
`

const columns =
  'uscc,name,orgType,isIndustryAssociation,priorityCategory,status,registrarUscc,divisionCode,establishedOn,grade,gradeFrom,formerNames,branches,headName,headPost,isSynthetic'

const rows = {
  association:
    '51440400FAKE00013T,珠海市示例行业协会,SOCIAL_ASSOCIATION,true,INDUSTRY_CHAMBER,ACTIVE,11440400FAKE001285,440400,2012-05-18,4A,2024-06-01,珠海示例同业公会#珠海市旧名商会,青年工作委员会@2020-01-01,陈示例,会长,true',
  union:
    '51440400FAKE00021M,珠海市ＩＴ志愿者联合会（一）,SOCIAL_ASSOCIATION,false,CHARITY,ACTIVE,11440400FAKE001285,440400,,,,,,,,true',
  institution:
    '52440400FAKE00048A,珠海市示例社会工作服务中心,SOCIAL_SERVICE_INSTITUTION,false,COMMUNITY_SERVICE,ACTIVE,11440400FAKE001285,440400,,,,,,,,true',
  ofXiangzhou:
    '52440402FAKE000562,香洲区示例社区服务中心,SOCIAL_SERVICE_INSTITUTION,false,,ACTIVE,,440402,,,,,,,,true',
  foundation: '53440000FAKE000723,广东省示例基金会,FOUNDATION,false,CHARITY,ACTIVE,,440000,,,,,,,,true',
}

/** The organizations the tests stand on; rows can be changed by replacing text. */
export const organizations = (change: (row: string) => string = (row) => row) =>
  [columns, ...Object.values(rows).map(change)].join('\n')
