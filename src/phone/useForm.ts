import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import type { Dropped } from './link'
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
  /** As it stands before anything is filled in. */
  readonly empty: AppData[Of]
}

/**
 * A calculator's form: what a link filled in, or what is kept on the phone. A link's figures are kept only once they
 * are edited, and what the reader had before can be brought back, until all that is kept is cleared or replaced. While
 * a field is being filled in anew, `shown` is the form whose answer stays in view.
 */
export function useForm<Of extends Part>({ part, fromLink, isAnswered, isAkin, empty }: Options<Of>) {
  const { params } = useRouter()
  const stored = useKept(kept).value[part]
  const [opened, setOpened] = useState(() => {
    const given = fromLink(params)
    return given && { ...given, mine: stored, since: kept.replaced() }
  })
  const linked = opened?.since === kept.replaced() ? opened : undefined
  const form = linked?.form ?? stored
  const [lastGood, setLastGood] = useState(form)
  const waiting = !isAnswered(form) && isAkin(lastGood, form) && isAnswered(lastGood)

  const edit = (next: AppData[Of]) => {
    if (isAnswered(form)) setLastGood(form)
    if (linked) setOpened({ ...linked, form: next })
    void change(part, next)
  }
  return {
    form,
    edit,
    waiting,
    shown: waiting ? lastGood : form,
    link: linked && {
      dropped: linked.dropped,
      restore: isSame(linked.mine, empty)
        ? undefined
        : () => {
            setOpened(undefined)
            void change(part, linked.mine)
          },
    },
  }
}

/** Forms hold texts and choices, in the order of their schema. */
function isSame<Form>(one: Form, other: Form): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
