/**
 * In the year in which somebody turns so old, they are a child to its end, and grown up from the next on: an answer of
 * the telephone line (HK, 满 18 岁).
 *
 * @example
 * grownUpFrom // => 18
 */
export const grownUpFrom = 18
