import { inOrder } from '../../../../answer/Both'
import { standingOfAll, type IsoDate } from '../../../../rules'
import { dayText } from '../../../../answer/format'
import { answeredIn } from '../../../../answer/sides'
import { standingText } from '../../../../answer/standing'
import { editionName, editionWords, foot } from '../../../../answer/words'
import { askedText } from '../../asked'
import { comparedText, reasonsOf, type Compared } from '../../compared'
import { compareWords } from './words'

/** One of the two, with a name for the text. */
export interface Named extends Compared {
  readonly name: string
}

/** The two and what each edition says of them as plain text, for a chat. */
export function comparisonText(mine: Named, other: Named, on: IsoDate): string {
  const standing = [mine, other].flatMap(({ answers }) => answeredIn(answers.credit).map(({ result }) => result))
  return [
    compareWords.title(dayText(on)),
    ...[mine, other].map((one) => `${one.name}：${askedText(one.form)}`),
    ...inOrder().map(
      (edition) =>
        `${editionName[edition]}${edition === 'official' ? `（${editionWords.governs}）` : ''}：` +
        [mine, other].map((one) => `${one.name} ${comparedText(one.answers, edition)}`).join('；'),
    ),
    ...reasonsOf(mine, other),
    standingText(standingOfAll(standing)),
    foot.reference,
  ].join('\n')
}
