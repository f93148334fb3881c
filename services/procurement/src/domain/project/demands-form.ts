const demands = [
  /(?:仅限|只限|限于|限)[^。；;，,\n]{0,10}(?:社会组织|社会团体|民办非企业|社会服务机构|基金会|行业协会|事业单位|企业)/,
  /(?:社会组织|社会团体|民办非企业单位|社会服务机构|基金会)[^。；;，,\n]{0,4}(?:方可|才能|才可|方能)/,
  /\bonly\s+(?:social\s+organi[sz]ations|associations|foundations|companies|enterprises)\b/i,
  /\b(?:social\s+organi[sz]ations|associations|foundations|companies|enterprises)\s+only\b/i,
]

/** Whether a text makes the form of an organization a condition for providers (R-07; 实施条例 art. 20 no. 7). */
export function demandsForm(text: string): boolean {
  return demands.some((demand) => demand.test(text))
}
