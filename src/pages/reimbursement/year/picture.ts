import { standingOfAll } from '../../../rules'
import { answeredIn } from '../../../answer/sides'
import type { Pictured } from '../../../answer/pictured'
import type { Person } from './kept'
import { caveatsOf } from './lines'
import { nameOf, situationsIn } from './people'
import { totalOf } from './Totals'
import { visitsWords } from './words'
import type { YearAnswers } from './year'

/** A year as a picture says it: whose, how many visits, what it comes to and what that leaves out. */
export function yearPicture(person: Person, year: string, answers: YearAnswers): Pictured {
  return {
    asked: [`${visitsWords.textTitle(nameOf(person), year, answers.visits.length)}。`, ...situationsIn(person, year)],
    parts: [totalOf(answers, year)],
    caveats: caveatsOf(answers),
    standing: standingOfAll(answeredIn(answers.estimate).map(({ result }) => result)),
  }
}
