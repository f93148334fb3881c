import type   { EnforcementStatisticsResolvers } from './../../types.generated.ts';
    export const EnforcementStatistics: EnforcementStatisticsResolvers = {
    /* Implement EnforcementStatistics resolver logic here */
  };