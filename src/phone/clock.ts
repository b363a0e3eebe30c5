import type { IsoDate } from '../rules'

/** China is eight hours ahead of UTC all year round. */
const AHEAD = 8 * 60 * 60 * 1000

/**
 * Today in China, wherever the phone is: an office’s last day is over there when it is still evening in New York. The
 * one place that reads the clock.
 */
export function today(): IsoDate {
  return new Date(Date.now() + AHEAD).toISOString().slice(0, 10)
}
