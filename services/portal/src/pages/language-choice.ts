import { redirect } from 'react-router'

/** The bare address: Chinese first. */
export const loader = () => redirect('/zh')
