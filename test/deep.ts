/**
 * Whether this is `npm run test:deep`, which tries all that is long by nature: every run of the fuzzing, every tap of
 * the walk, everything on every page. `npm test` tries a part of each, so that no kind of proof is missing from it.
 */
export const DEEP = process.env['DEEP'] === '1'
