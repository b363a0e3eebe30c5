import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import type { Dropped } from './link'
import { kept, usePart, type Part } from './app'

interface FromLink<Form> {
  readonly form: Form
  readonly dropped: readonly Dropped[]
}

interface Options<Form> {
  readonly part: Part<Form>
  readonly fromLink: (query: Readonly<Record<string, unknown>>) => FromLink<Form> | undefined
  /** Whether the form has an answer to show. */
  readonly isAnswered: (form: Form) => boolean
  /** Whether another form asks something else altogether, so that its answer must not stand in. */
  readonly isAkin: (one: Form, other: Form) => boolean
}

/**
 * A calculator's form: what a link filled in, or what is kept on the phone. A link's figures are kept only once they
 * are edited, and what the reader had before can be brought back, until all that is kept is cleared or replaced. While
 * a field is being filled in anew, `shown` is the form whose answer stays in view.
 */
export function useForm<Form>({ part, fromLink, isAnswered, isAkin }: Options<Form>) {
  const { params } = useRouter()
  const stored = usePart(part)
  const [opened, setOpened] = useState(() => {
    const given = fromLink(params)
    return given && { ...given, mine: stored, since: kept.replaced() }
  })
  const linked = opened?.since === kept.replaced() ? opened : undefined
  const form = linked?.form ?? stored
  const [lastGood, setLastGood] = useState(form)
  const waiting = !isAnswered(form) && isAkin(lastGood, form) && isAnswered(lastGood)

  const edit = (next: Form) => {
    if (isAnswered(form)) setLastGood(form)
    if (linked) setOpened({ ...linked, form: next })
    void part.set(next)
  }
  return {
    form,
    edit,
    waiting,
    shown: waiting ? lastGood : form,
    link: linked && {
      dropped: linked.dropped,
      restore: isSame(linked.mine, part.empty)
        ? undefined
        : () => {
            setOpened(undefined)
            void part.set(linked.mine)
          },
    },
  }
}

/** Forms hold texts and choices, in the order of their schema. */
function isSame<Form>(one: Form, other: Form): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
