import type { ProjectFinding } from './finding.ts'

type Found = { findings?: readonly ProjectFinding[] }

/** What an amendment would add to the passages that may restrict suppliers. */
export const newFindings = ({ findings = [] }: Found, { findings: before = [] }: Found): ProjectFinding[] =>
  findings.filter(({ id }) => !before.some((one) => one.id === id))
