import { useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import type { IsoDate } from '../rules'
import { today } from './clock'

/** Today, also on a page that was left open overnight: days left must not be yesterday's. */
export function useToday(): IsoDate {
  const [day, setDay] = useState(today)
  useDidShow(() => setDay(today()))
  return day
}
