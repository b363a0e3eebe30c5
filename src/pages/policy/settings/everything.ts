import { kept as app } from '../../../phone/app'
import { kept as claims } from '../../claim/kept'
import { keptGuides as guides } from '../kept'
import { keptMany as many } from '../../credit/many/kept'
import type { Portable } from '../../../phone/storage'
import { keptDraft as visitDraft } from '../../reimbursement/year/drafts'
import { kept as visits } from '../../reimbursement/year/kept'

/** Everything that we keep on the phone, for clearing it and for taking it along. A test holds that no key is missing. */
export const everything: readonly Portable[] = [app, claims, guides, visits, visitDraft, many]
