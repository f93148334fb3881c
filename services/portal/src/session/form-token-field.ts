export const formTokenField = '_form'
