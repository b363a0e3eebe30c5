import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import type { Dropped } from '../share/link'
import { change, kept, type AppData } from './app'
import { useKept } from './storage'

type Part = 'credit' | 'single'

interface FromLink<Form> {
  readonly form: Form
  readonly dropped: readonly Dropped[]
}

interface Options<Of extends Part> {
  readonly part: Of
  readonly fromLink: (query: Readonly<Record<string, unknown>>) => FromLink<AppData[Of]> | undefined
  /** Whether the form has an answer to show. */
  readonly isAnswered: (form: AppData[Of]) => boolean
  /** Whether another form asks something else altogether, so that its answer must not stand in. */
  readonly isAkin: (one: AppData[Of], other: AppData[Of]) => boolean
  readonly isEmpty: (form: AppData[Of]) => boolean
}

/**
 * A calculator's form: what a link filled in, or what is kept on the phone. A link's figures are kept only once they
 * are edited, and what the reader had before can be brought back. While a field is being filled in anew, `shown` is
 * the form whose answer stays in view.
 */
export function useForm<Of extends Part>({ part, fromLink, isAnswered, isAkin, isEmpty }: Options<Of>) {
  const { params } = useRouter()
  const stored = useKept(kept).value[part]
  const [linked, setLinked] = useState(() => fromLink(params))
  const [mine] = useState(stored)
  const form = linked?.form ?? stored
  const [lastGood, setLastGood] = useState(form)
  const waiting = !isAnswered(form) && isAkin(lastGood, form)

  const edit = (next: AppData[Of]) => {
    if (isAnswered(form)) setLastGood(form)
    if (linked) setLinked({ ...linked, form: next })
    void change(part, next)
  }
  const restore = () => {
    setLinked(undefined)
    void change(part, mine)
  }
  return {
    form,
    edit,
    waiting,
    shown: waiting ? lastGood : form,
    link: linked && { dropped: linked.dropped, restore: isEmpty(mine) ? undefined : restore },
  }
}
