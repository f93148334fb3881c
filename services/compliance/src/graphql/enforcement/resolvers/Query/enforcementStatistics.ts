
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const enforcementStatistics: NonNullable<QueryResolvers['enforcementStatistics']> = async (_parent, _arg, _ctx) => { /* Implement Query.enforcementStatistics resolver logic here */ };