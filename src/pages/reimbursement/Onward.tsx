import { Rows } from '../../components/Rows'
import { Press } from '../../components/Press'
import { copyText } from '../../share/copy'
import type { SingleForm } from '../../store/bill'
import { reimbursementWords } from '../../wording/reimbursement'
import { reimbursementText } from '../../wording/reimbursementText'
import type { SingleAnswers } from './answers'

interface Props {
  readonly form: SingleForm
  readonly answers: SingleAnswers
}

/** Where a bill leads to: the year's account, a claim, a text for the family. */
export function Onward({ form, answers }: Props) {
  const amount = encodeURIComponent(form.bill.total || form.bill.eligible)
  return (
    <>
      <Rows
        title={reimbursementWords.onward}
        rows={[
          { title: reimbursementWords.year, hint: reimbursementWords.yearHint, url: '/visits/index/index' },
          {
            title: reimbursementWords.claim,
            hint: reimbursementWords.claimHint,
            url: `/claims/new/index?amount=${amount}`,
          },
        ]}
      />
      <Press
        className='button'
        onPress={() =>
          void copyText(
            reimbursementText({ patient: form.patient, ...form.bill }, answers.settlement),
            reimbursementWords.copied,
          )
        }
      >
        {reimbursementWords.copy}
      </Press>
    </>
  )
}
