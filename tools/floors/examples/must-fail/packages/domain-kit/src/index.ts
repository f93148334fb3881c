export const formatFen = 'entered by its name, never by its path'
