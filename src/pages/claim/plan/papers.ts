import { editions, type Alternatives, type ClaimToMake } from '../../../rules'
import { alternativesWords, materialListWords, materialName, materialWords } from '../../../answer/papers'
import { editionName } from '../../../answer/words'
import { tickMark } from '../../../ui/tickWords'

export type Paper = ClaimToMake['materials'][number]

/** Papers that belong together because one of them may be enough; most stand alone. */
export interface PaperGroup {
  readonly oneOf?: Alternatives
  readonly papers: readonly Paper[]
}

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

/** How far the papers are: of those that may stand for each other, one that is there is enough. */
export function progressText(papers: readonly Paper[], ticks: readonly string[]): string {
  const groups = groupsOf(papers)
  const ready = groups.filter((group) => group.papers.some(({ id }) => ticks.includes(id)))
  return materialListWords.progress(ready.length, groups.length)
}

/** The papers as lines of a text; those that may stand for each other follow what they are for. */
export function paperLines(papers: readonly Paper[], ticks: readonly string[]): string[] {
  return groupsOf(papers).flatMap((group) => [
    ...titleOf(group),
    ...group.papers.map(
      (paper, index) =>
        `${tickMark(ticks, paper.id)} ${index > 0 ? `${materialListWords.or} ` : ''}${materialName(paper)}`,
    ),
  ])
}

function titleOf(group: PaperGroup): string[] {
  const { oneOf, papers } = group
  return oneOf === undefined || papers.length === 1
    ? []
    : [`${alternativesWords[oneOf]}：${groupSentences(group).join('')}`]
}

/** What each edition says of papers of which one may be enough, and which of them does for both. */
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
  if (asked.some(({ firm }) => firm.length > 1)) return [...sentences, materialListWords.takeAll]
  const isEnough = (paper: Paper) =>
    asked.every(({ named, firm }) => named.includes(paper) && firm.every((one) => one === paper))
  const enough = papers.filter(isEnough)
  if (enough.length === 0 || enough.length === papers.length) return sentences
  const nameOf = ({ id }: Paper) => materialWords[id].name
  return [
    ...sentences,
    materialListWords.enough(enough.map(nameOf)),
    ...asked.flatMap(({ edition, named }) => {
      const only = named.filter(({ saidBy }) => saidBy.every((statement) => statement.edition === edition))
      return only.length > 0 ? [materialListWords.only(editionName[edition], only.map(nameOf))] : []
    }),
  ]
}

/** Whether it is where the money is paid to. */
export function isAccount({ id }: Paper): boolean {
  return id === 'bank-card' || id === 'passbook'
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
