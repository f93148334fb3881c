/** No notice is older than the city's first year of buying services in the open. */
export const firstYear = 2014
