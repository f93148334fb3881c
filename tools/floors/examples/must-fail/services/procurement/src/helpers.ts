export const helpers = 'stand on no floor'
