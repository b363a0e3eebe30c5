import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { kept } from '../phone/app'
import { useKept } from '../phone/storage'
import type { Edition } from '../rules'

/** The edition that stands first: what a link asks for (`edition=guide`), else what the reader set. */
export function useFirst(): Edition {
  const { params } = useRouter()
  const [asked] = useState(params['edition'])
  const { edition } = useKept(kept).value.settings
  return asked === 'guide' || asked === 'official' ? asked : edition
}
