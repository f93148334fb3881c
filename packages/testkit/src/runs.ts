/**
 * With how many cases a property is tried: `RUNS=10 npm test` tries ten times as many as usual, `RUNS=0.1` a tenth.
 *
 * @param usual how many, where nobody says anything
 */
export const runs = (usual: number): number => Math.max(1, Math.round(usual * Number(process.env.RUNS ?? 1)))
