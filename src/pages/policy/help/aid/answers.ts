import {
  calculateContribution,
  type Contribution,
  type ContributionInput,
  type Edition,
  type IsoDate,
  type Outcome,
} from '../../../../rules'

export type Assistance = NonNullable<Extract<ContributionInput, { insured: 'resident' }>['assistance']>

const assistances: readonly Assistance[] = ['none', 'low-income', 'disabled', 'severely-disabled']

/** What a resident pays in a year, by the aid they get. */
export interface Premium extends Readonly<Record<Edition, Outcome<Contribution>>> {
  readonly assistance: Assistance
}

/** Every kind of aid with the premium, by both editions. */
export function premiumsOn(on: IsoDate): Premium[] {
  return assistances.map((assistance) => {
    const ask = (edition: Edition) => calculateContribution({ insured: 'resident', assistance }, { edition, on })
    return { assistance, guide: ask('guide'), official: ask('official') }
  })
}
