import type { Alternatives, ClaimToMake, Edition } from '../../rules'
import { materialListWords, materialWords } from '../../wording/claimMaterials'
import { editionName } from '../../wording/editions'

export type Paper = ClaimToMake['materials'][number]

/** Papers that belong together because one of them may be enough; most stand alone. */
export interface PaperGroup {
  readonly oneOf?: Alternatives
  readonly papers: readonly Paper[]
}

const editions: readonly Edition[] = ['guide', 'official']

/** The papers in their order, those that may stand for each other side by side. */
export function groupsOf(papers: readonly Paper[]): PaperGroup[] {
  const groups: { oneOf?: Alternatives; papers: Paper[] }[] = []
  for (const paper of papers) {
    const oneOf = paper.saidBy.find((statement) => statement.oneOf !== undefined)?.oneOf
    const last = groups[groups.length - 1]
    if (oneOf !== undefined && last?.oneOf === oneOf) last.papers.push(paper)
    else groups.push(oneOf === undefined ? { papers: [paper] } : { oneOf, papers: [paper] })
  }
  return groups
}

/** What each edition says of papers of which one may be enough. */
export function groupSentences({ papers }: PaperGroup): string[] {
  const asked = editions.map((edition) => {
    const named = papers.filter(({ saidBy }) => saidBy.some((statement) => statement.edition === edition))
    const firm = named.filter(({ saidBy }) =>
      saidBy.some((statement) => statement.edition === edition && statement.oneOf === undefined),
    )
    return { edition, named, firm }
  })
  const sentences = asked
    .filter(({ named }) => named.length > 0)
    .map(({ edition, firm }) =>
      firm.length === 0
        ? materialListWords.anyOf(editionName[edition])
        : materialListWords.asks(
            editionName[edition],
            firm.map(({ id }) => materialWords[id].name),
          ),
    )
  return asked.some(({ firm }) => firm.length > 1) ? [...sentences, materialListWords.takeAll] : sentences
}

/** What a paper is, and who asks for it where nothing may stand in for it. */
export function paperDetail(paper: Paper, alone: boolean): string {
  const { hint } = materialWords[paper.id]
  return alone ? `${hint}${whoAsks(paper)}` : hint
}

function whoAsks({ saidBy }: Paper): string {
  const asking = editions.filter((edition) => saidBy.some((statement) => statement.edition === edition))
  return asking.length > 1 ? materialListWords.both : materialListWords.one(editionName[asking[0] ?? 'official'])
}
