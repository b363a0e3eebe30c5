/** Treatment away from home: what the rest of the package may use of it. */

export type { Answered, RemoteAnswers } from './answers'
export { checkRemoteCare, type RemoteCare } from './check'
export type { RemoteInput } from './input'
