
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const penalties: NonNullable<QueryResolvers['penalties']> = async (_parent, _arg, _ctx) => { /* Implement Query.penalties resolver logic here */ };