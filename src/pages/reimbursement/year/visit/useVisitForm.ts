import { useMemo, useState } from 'react'
import { isAnswered } from '../../../../answer/bill/answers'
import type { IsoDate } from '../../../../rules'
import { emptyBill, type BillForm } from '../../../../answer/bill/form'
import { draftOf, dropDraft, keepDraft } from '../drafts'
import type { VisitForm } from '../changes'
import { earlierIn, type Person, type Visit } from '../kept'
import { answersForYear } from '../year'
import { answersForVisit, dayOf, faultsToMend, visitsBefore } from './answers'

/**
 * The form of one visit, kept with every key until it is saved or dropped. The visits before it are settled once for
 * its day, not with every key. While a field is being filled in anew, the last answer stays in view.
 */
export function useVisitForm(person: Person, id: string | undefined, year: string, today: IsoDate) {
  const [begun, setBegun] = useState(() => {
    const stored = person.visits.find((one) => one.id === id)
    // Nobody should save a bill under this year by oversight while another year is in view.
    const date = today.startsWith(year) ? today : ''
    const start: VisitForm = stored ?? { id: '', date, note: '', bill: { ...emptyBill, level: lastLevel(person) } }
    return { start, draft: draftOf(person.id, start.id) }
  })
  const [form, setForm] = useState<VisitForm>(begun.draft ?? begun.start)

  const day = dayOf(form, year, today)
  const before = useMemo(
    () => answersForYear(person, visitsBefore(person, form.id, day), earlierIn(person, day.slice(0, 4)), day),
    [person, form.id, day],
  )
  const answers = answersForVisit(form, person, before, day)
  const [last, setLast] = useState({ answers, care: form.bill.care })
  const waiting = !isAnswered(answers) && last.care === form.bill.care && isAnswered(last.answers)

  const edit = (next: VisitForm) => {
    if (isAnswered(answers)) setLast({ answers, care: form.bill.care })
    setForm(next)
    const { date, note, bill } = next
    keepDraft({ of: person.id, id: next.id, date, note, bill })
  }
  const restart = () => {
    dropDraft(person.id, form.id)
    setBegun({ ...begun, draft: undefined })
    setForm(begun.start)
  }
  return {
    form,
    edit,
    /** Brings back what stood there before; nothing where this was not begun earlier. */
    restart: begun.draft ? restart : undefined,
    /** The day that the answer is for, and the visits of its year before this one. */
    day,
    before,
    faults: faultsToMend(form, answers, today),
    onlyTotal: answers.upperBound,
    waiting,
    shown: waiting ? last.answers : answers,
  }
}

/** The level of institution of the visit that was entered last: most go where they went before. */
function lastLevel({ visits }: Person): BillForm['level'] {
  const last = visits.reduce<Visit | undefined>(
    (one, other) => (one && Number(one.id) > Number(other.id) ? one : other),
    undefined,
  )
  return last?.bill.level ?? emptyBill.level
}
