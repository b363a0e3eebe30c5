import { setToday } from './claims'

/** The day on which every page is looked at, where a test names no other: no test hangs on the day it runs. */
const TODAY = '2026-11-21'

setToday(TODAY)
beforeEach(() => setToday(TODAY))
