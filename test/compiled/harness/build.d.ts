/** Comes back when the build is there; throws what the build said when it failed. */
export function waitForBuild(): void
