const demands = [
  /must\s+be\s+(?:listed\s+|entered\s+|included\s+)?(?:in|on)\s+the\s+(?:qualified\s+)?(?:\w+\s+)?directory/i,
  /(?:须|必须|应当|应|仅限|只限|限)[^。；;\n]{0,20}(?:列入|纳入|入选|在|属于)[^。；;\n]{0,30}目录/,
  /(?:仅限|只限|限于|限)[^。；;\n]{0,20}目录(?:内|中|里)/,
  /(?:目录内|目录中)的?[^。；;\n]{0,6}(?:社会组织|机构|单位)[^。；;\n]{0,6}(?:方可|才能|才可|方能)/,
]

/** Whether a text makes a place in the directory a condition for providers (AC-16). */
export function demandsDirectory(text: string): boolean {
  return demands.some((demand) => demand.test(text))
}
