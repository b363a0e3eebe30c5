import { lookedAt, sources, type SourceId } from '../../../../rules'
import { editionName } from '../../../../answer/words'
import { dayText } from '../../../../answer/format'
import { documentWords, holdsText, inForceText, tableWords } from './words'
import { parameterTable, type Entry, type Line } from './table'

/** The table as a page of Markdown, for whoever reads the code: `src/rules/RULES.md`, written by `npm run rules:document`. */
export function rulesDocument(): string {
  const sections = parameterTable().flatMap(({ title, entries }) => [
    `## ${title}`,
    ...tableOf(documentWords.columns, entries.flatMap(rowsOf)),
  ])
  return [
    `# ${documentWords.title}`,
    documentWords.about,
    tableWords.unchecked(lookedAt),
    ...sections,
    `## ${tableWords.documents}`,
    ...tableOf(documentWords.sourceColumns, (Object.keys(sources) as SourceId[]).map(sourceRow)),
    '',
  ].join('\n\n')
}

function rowsOf({ name, topic, lines }: Entry): string[][] {
  return lines.map((line: Line) => [
    name,
    `\`${topic}\``,
    editionName[line.edition],
    line.value,
    holdsText(line),
    dayText(line.checked),
    line.citation,
  ])
}

function sourceRow(id: SourceId): string[] {
  const { edition, number = '', title, address = tableWords.noAddress } = sources[id]
  return [`\`${id}\``, editionName[edition], [number, title].join(' ').trim(), inForceText(id), address]
}

function tableOf(columns: readonly string[], rows: readonly string[][]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [[line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n')]
}
