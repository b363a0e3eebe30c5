/** How much a field takes, and how much is kept of it: in UTF-16 units, as WeChat's `maxlength` counts. */
export const LINE = 40
export const NOTE = 500
