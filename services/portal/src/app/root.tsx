import { Outlet } from 'react-router'

/** Pages draw the whole document themselves (layout/document.tsx), since the language is in the address. */
export default function Root() {
  return <Outlet />
}
