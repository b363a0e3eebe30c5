/** `npm run correction -- report.txt`: makes worked cases of the text that 与实际结算不一致 gives; without a file, of what is typed in. */
import { runBundled } from '../bundled.mjs'

await runBundled('correction/import.ts')
