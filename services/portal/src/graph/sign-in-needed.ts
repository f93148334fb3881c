/** The graph refused the token: it has expired, or was never ours. */
export class SignInNeeded extends Error {}
