/** `npm run bench`: the rules as they ship, without the layers of a module system. */
import { runBundled } from '../bundled.mjs'

await runBundled('bench/bench.ts', ['publicodes', 'json-rules-engine'])
