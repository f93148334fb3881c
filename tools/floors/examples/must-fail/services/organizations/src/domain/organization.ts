export const organization = 'the business of another room'
