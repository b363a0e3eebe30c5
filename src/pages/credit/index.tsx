import { useState } from 'react'
import { Input, Text, View } from '@tarojs/components'
import Decimal from 'decimal.js'
import * as z from 'zod/mini'

export default function CreditPage() {
  const [v, setV] = useState('')
  const ok = z.object({ v: z.string() }).safeParse({ v }).success
  return (
    <View>
      <Input value={v} onInput={(e) => setV(e.detail.value)} aria-label='base' />
      <Text>{ok ? new Decimal(Number(v) || 0).times('0.02').toFixed(2) : 'no'}</Text>
    </View>
  )
}
