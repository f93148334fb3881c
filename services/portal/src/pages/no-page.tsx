/** Any other address below a language. */
export const loader = () => {
  throw new Response('', { status: 404 })
}

export default function NoPage() {
  return null
}
