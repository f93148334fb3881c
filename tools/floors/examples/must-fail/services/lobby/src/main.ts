export const lobby = 'a workspace the table does not know'
