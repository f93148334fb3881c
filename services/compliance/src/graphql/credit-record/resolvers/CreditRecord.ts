import type   { CreditRecordResolvers } from './../../types.generated.ts';
    export const CreditRecord: CreditRecordResolvers = {
    /* Implement CreditRecord resolver logic here */
  };