import * as z from 'zod/mini'
import { documented, type Documented } from './documented'
import { Calculation } from './kernel/calculation'
import { parseToday, type AskedToday } from './kernel/input'
import { Decimal } from './kernel/money'
import { outcomeOf, type Outcome } from './kernel/outcome'
import type { Unit } from './kernel/parameter'
import { official } from './parameters'
import { questions, type NextStep, type QuestionId, type Situation } from './statements/questions'

/** A figure of a question's answer as it is written; a number without a unit is said in the sentence. */
export interface AnswerFigure {
  readonly value: string
  readonly unit?: Unit
}

/** A question that people ask, with the figures of its answer on a day, and where they stand. */
export interface AskedQuestion extends Documented {
  readonly id: QuestionId
  readonly situation: Situation
  readonly next: readonly NextStep[]
  readonly answer: readonly AnswerFigure[]
}

export interface Questions {
  readonly questions: readonly AskedQuestion[]
}

/**
 * What people ask next, with the figures that hold on a day. Refuses a day without a figure. Sources: each its own;
 * those of the telephone line (HK) are answers and no document.
 *
 * @example
 * const asked = frequentQuestions({ today: '2026-11-25' })
 * asked.ok && asked.value.questions[0].id // => 'where-totals'
 */
export function frequentQuestions(options: AskedToday): Outcome<Questions> {
  return outcomeOf(() => {
    const { today } = parseToday(z.object({}), {}, options)
    return {
      questions: questions.map(({ id, situation, next, figures, saidBy }) => {
        const calculation = new Calculation(today)
        saidBy.forEach((statement) => calculation.cite(statement))
        const answer = figures.map((figure): AnswerFigure => {
          if (typeof figure === 'number') return { value: String(figure) }
          const { of: topic, after = 0 } = typeof figure === 'string' ? { of: figure } : figure
          const parameter = official(topic)
          const { value } = calculation.inForce(parameter)
          return { value: after === 0 ? value : new Decimal(value).minus(after).toString(), unit: parameter.unit }
        })
        return { id, situation, next, answer, ...documented(calculation) }
      }),
    }
  })
}
