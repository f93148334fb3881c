export const main = 'may import every floor, and nobody may import it'
