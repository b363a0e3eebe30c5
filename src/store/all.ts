import { kept as app } from '../phone/app'
import { kept as claims } from '../pages/claim/kept'
import { keptGuides as guides } from './guides'
import type { Portable } from '../phone/storage'
import { keptDraft as visitDraft } from '../pages/reimbursement/year/visit/draft'
import { kept as visits } from '../pages/reimbursement/year/kept'

/** Everything that we keep on the phone, for clearing it and for taking it along. A test holds that no key is missing. */
export const everything: readonly Portable[] = [app, claims, guides, visits, visitDraft]
