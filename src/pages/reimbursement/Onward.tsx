import { Rows } from '../../ui/Rows'
import { Press } from '../../ui/Press'
import { copyText } from '../../phone/copy'
import type { IsoDate } from '../../rules'
import type { SingleForm } from '../../answer/bill/form'
import { reimbursementWords } from '../../answer/bill/answerWords'
import { claimUrl, reimbursementLink } from '../../answer/bill/link'
import { remoteUrl } from '../../answer/remoteLink'
import { addressOf } from '../../phone/address'
import { reimbursementText } from './text'
import type { SingleAnswers } from '../../answer/bill/answers'

interface Props {
  readonly form: SingleForm
  readonly answers: SingleAnswers
  readonly on: IsoDate
}

/** Where a bill leads to: the year's account, a claim, a text for the family. */
export function Onward({ form, answers, on }: Props) {
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
            url: claimUrl(form),
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
          void copyText(
            reimbursementText(form, answers, on, addressOf(reimbursementLink(form))),
            reimbursementWords.copied,
          )
        }
      >
        {reimbursementWords.copy}
      </Press>
    </>
  )
}
