import { index, type RouteConfig, route } from '@react-router/dev/routes'

/** The addresses of the board: language first, then the noun. */
export default [
  index('../pages/language-choice.ts'),
  route('sign-in/callback', '../pages/sign-in/callback.ts'),
  route(':lang', '../frame/frame.tsx', [
    index('../pages/home/home.tsx'),
    route('sign-in', '../pages/sign-in/sign-in.ts'),
    route('sign-out', '../pages/sign-in/sign-out.ts'),
    route('sandbox-clock', '../pages/sandbox-clock/sandbox-clock.ts'),
    route('*', '../pages/no-page.tsx'),
  ]),
] satisfies RouteConfig
