/** `npm run due [-- --on 2027-01-01]`: what has lapsed, lapses soon, or was not looked at for a year. */
import { runBundled } from '../bundled.mjs'

await runBundled('due/print.ts')
