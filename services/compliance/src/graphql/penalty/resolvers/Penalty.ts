import type   { PenaltyResolvers } from './../../types.generated.ts';
    export const Penalty: PenaltyResolvers = {
    /* Implement Penalty resolver logic here */
  };