import { useState } from 'react'
import type { Dropped } from './link'
import { useParams, type Query } from './params'
import type { Kept } from './storage'

/** What a link filled in; no form where what of it could not be read leaves none. */
export interface Linked<Form> {
  readonly form: Form | undefined
  readonly dropped: readonly Dropped[]
}

/** A form that is as far filled in as the link could be read. */
export interface Filled<Form> extends Linked<Form> {
  readonly form: Form
}

/** What the reader keeps of the same form. */
interface Mine<Form> {
  readonly stored: Form
  readonly empty: Form
  readonly save: (form: Form) => unknown
  readonly keptIn: Pick<Kept<never>, 'replaced'>
  /** Whether a choice stands open, which is not kept. */
  readonly isOpen?: (form: Form) => boolean
}

/** The ways on from a link's form, for whom has one of their own. */
export interface Own {
  /** Back to what is kept. */
  readonly back: () => void
  /** Keeps the link's form in its place. */
  readonly replace: () => void
}

/**
 * A form: what a link filled in, or what is kept on the phone. Who has filled in something of their own keeps it,
 * whatever is done to the link's form, until it is replaced on purpose; for anybody else the first edit makes the link's
 * figures their own. All that is kept being cleared or replaced, the link's form goes too.
 */
export function useLinked<Form>(
  fromLink: (query: Query) => Linked<Form> | undefined,
  { stored, empty, save, keptIn, isOpen = () => false }: Mine<Form>,
) {
  const params = useParams()
  const [opened, setOpened] = useState(() => {
    const given = fromLink(params)
    return given && { ...given, hasOwn: given.form !== undefined && !isSame(stored, empty), since: keptIn.replaced() }
  })
  const linked = opened?.since === keptIn.replaced() ? opened : undefined
  const form = linked?.form ?? stored
  const leave = () => setOpened(undefined)
  const own: Own = {
    back: leave,
    replace: () => {
      if (isOpen(form)) return
      save(form)
      leave()
    },
  }
  return {
    form,
    edit: (next: Form) => {
      if (linked?.form !== undefined) setOpened({ ...linked, form: next })
      if (!linked?.hasOwn && !isOpen(next)) save(next)
    },
    link: linked && {
      isFilled: linked.form !== undefined,
      dropped: linked.dropped,
      own: linked.hasOwn ? own : undefined,
    },
  }
}

/** Forms hold texts and choices, in the order of their schema. */
function isSame<Form>(one: Form, other: Form): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
