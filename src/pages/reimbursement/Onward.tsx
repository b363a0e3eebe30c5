import { Rows } from '../../ui/Rows'
import { Press } from '../../ui/Press'
import { newClaimUrl } from '../claim/link'
import { copyText } from '../../phone/copy'
import type { SingleForm } from '../../answer/bill/form'
import { reimbursementWords } from '../../answer/bill/answerWords'
import { remoteUrl } from '../../answer/remoteLink'
import { reimbursementLink } from './link'
import { reimbursementText } from './text'
import type { SingleAnswers } from '../../answer/bill/answers'

interface Props {
  readonly form: SingleForm
  readonly answers: SingleAnswers
}

/** Where a bill leads to: the year's account, a claim, a text for the family. */
export function Onward({ form, answers }: Props) {
  const { place, filed, emergency } = form.bill
  const unfiled = place === 'other-province' && filed === 'none'
  return (
    <>
      <Rows
        title={reimbursementWords.onward}
        rows={[
          { title: reimbursementWords.year, hint: reimbursementWords.yearHint, url: '/pages/reimbursement/year/index' },
          {
            title: reimbursementWords.claim,
            hint: reimbursementWords.claimHint,
            url: newClaimUrl({}, reimbursementLink(form)),
          },
          ...(unfiled
            ? [
                {
                  title: reimbursementWords.away,
                  hint: reimbursementWords.awayHint,
                  url: remoteUrl({ place, filed: false, emergency }),
                },
              ]
            : []),
        ]}
      />
      <Press
        className='button'
        onPress={() =>
          void copyText(reimbursementText({ patient: form.patient, ...form.bill }, answers), reimbursementWords.copied)
        }
      >
        {reimbursementWords.copy}
      </Press>
    </>
  )
}
