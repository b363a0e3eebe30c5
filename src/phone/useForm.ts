import { useState } from 'react'
import { kept, usePart, type Part } from './app'
import { useLinked, type Linked } from './useLinked'
import type { Query } from './params'

interface Options<Form> {
  readonly part: Part<Form>
  readonly fromLink: (query: Query) => Linked<Form> | undefined
  /** Whether the form has an answer to show. */
  readonly isAnswered: (form: Form) => boolean
  /** Whether another form asks something else altogether, so that its answer must not stand in. */
  readonly isAkin: (one: Form, other: Form) => boolean
  /** Whether a choice stands open. */
  readonly isOpen: (form: Form) => boolean
}

/**
 * A calculator's form: what a link filled in, or what is kept on the phone. While a field is being filled in anew,
 * `shown` is the form whose answer stays in view.
 */
export function useForm<Form>({ part, fromLink, isAnswered, isAkin, isOpen }: Options<Form>) {
  const stored = usePart(part)
  const linked = useLinked(fromLink, { stored, empty: part.empty, keptIn: kept, save: part.set, isOpen })
  const { form } = linked
  const open = isOpen(form)
  const [lastGood, setLastGood] = useState(form)
  const waiting = !isAnswered(form) && isAkin(lastGood, form) && isAnswered(lastGood)
  return {
    ...linked,
    edit: (next: Form) => {
      if (isAnswered(form)) setLastGood(form)
      linked.edit(next)
    },
    waiting,
    /** Nothing of the form is answered while a choice stands open. */
    open,
    shown: open ? part.empty : waiting ? lastGood : form,
  }
}
