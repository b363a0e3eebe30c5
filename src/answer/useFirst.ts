import { useState } from 'react'
import { useParams } from '../phone/params'
import { settings, usePart } from '../phone/app'
import type { Edition } from '../rules'

/** The edition that stands first: what a link asks for (`edition=guide`), else what the reader set. */
export function useFirst(): Edition {
  const params = useParams()
  const [asked] = useState(params['edition'])
  const { edition } = usePart(settings)
  return asked === 'guide' || asked === 'official' ? asked : edition
}
