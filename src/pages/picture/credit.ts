import { standingOfAll, type IsoDate } from '../../rules'
import type { Pictured } from '../../answer/pictured'
import { answeredIn, comparisonOf } from '../../answer/sides'
import { answersFor, withExample } from '../credit/answers'
import { creditFromLink, isOpen } from '../credit/link'
import { askedText } from '../credit/asked'
import { contributionPart, creditSide, formerNoticeText } from '../credit/sides'
import { creditWords } from '../credit/words'
import { pictureWords } from './words'

/** The answer of 划入 to what a link carries. */
export function creditPicture(query: Readonly<Record<string, unknown>>, on: IsoDate): Pictured | undefined {
  const form = creditFromLink(query)?.form
  if (form === undefined || isOpen(form)) return undefined
  const { isExample, credit, contribution } = answersFor(form, on)
  const { guide, official } = credit
  if (!official.ok) return undefined
  const results = [...answeredIn(credit), ...(contribution ? answeredIn(contribution) : [])].map(({ result }) => result)
  return {
    asked: [isExample ? `${pictureWords.example}${askedText(withExample(form))}。` : `${askedText(form)}。`],
    parts: [
      {
        title: creditWords.monthly,
        guide: creditSide(guide),
        official: creditSide(official),
        ...comparisonOf(guide.ok ? guide.value.monthly : undefined, official.value.monthly),
      },
      ...(contribution ? [contributionPart(contribution)] : []),
    ],
    caveats: contribution ? [formerNoticeText(contribution)].flatMap((text) => text ?? []) : [],
    standing: standingOfAll(results),
  }
}
