import { counters, onlineRoutes, type QuestionId } from '../../../../rules'
import { materialWords } from '../../../../answer/papers'
import { linkTo } from '../../../../phone/link'
import { urlOf } from '../../directory'
import { questionTitles } from '../../questions/titles'
import { guideWords } from '../../words'
import { readableCases } from '../cases/cases'
import { questionsOf, sectionName, type Section } from '../differences/words'
import { parameterTable } from '../parameters/table'
import { groupName } from '../parameters/words'
import { fit, prepare, type Prepared, type Target } from './match'
import { alsoCalled, ofPages, searchWords, type Kind } from './words'

/** What a result does: it leads to a page, opens a tab filled in, or copies a text. */
export type Leads = { readonly url: string } | { readonly tab: string } | { readonly copy: string }

export interface Entry extends Target {
  readonly kind: Kind
  /** What is said of it below its title. */
  readonly hint: string
  readonly leads: Leads
}

/** Where things are alike, what answers most stands first. */
const BEFORE: Record<Kind, number> = { question: 6, page: 5, figure: 3, difference: 2, paper: 2, place: 2, case: 0 }

/** What was put into other words may be meant otherwise. */
const BEHIND = 5

/** Less in common than this is chance. */
const LEAST = 15

let catalog: readonly (Entry & { readonly prepared: Prepared })[] | undefined

/** Everything that can be found; put together when it is first asked for, which is not at launch. */
export function everything(): readonly (Entry & { readonly prepared: Prepared })[] {
  catalog ??= [...questions(), ...pages(), ...figures(), ...differences(), ...papers(), ...places(), ...cases()].map(
    (entry) => ({ ...entry, prepared: prepare(entry) }),
  )
  return catalog
}

/** What fits, best first. */
export function search(query: string): readonly Entry[] {
  const said = inTheirWords(query)
  return everything()
    .map((entry) => {
      const best = Math.max(fit(query, entry.prepared), said === query ? 0 : fit(said, entry.prepared) - BEHIND)
      return { entry, score: best < LEAST ? 0 : best + BEFORE[entry.kind] }
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ entry }) => entry)
}

/** The query with what people say replaced by what is written. */
function inTheirWords(query: string): string {
  return Object.entries(alsoCalled).reduce((text, [said, written]) => text.split(said).join(written), query)
}

function questions(): Entry[] {
  return (Object.keys(questionTitles) as QuestionId[]).map((id) => ({
    kind: 'question',
    ...questionTitles[id],
    hint: '',
    leads: { url: linkTo(urlOf('questions'), { id }) },
  }))
}

function pages(): Entry[] {
  return (Object.keys(guideWords) as (keyof typeof guideWords)[])
    .filter((page) => page !== 'search')
    .map((page) => ({
      kind: 'page',
      title: guideWords[page].title,
      hint: guideWords[page].hint,
      also: ofPages[page] ?? '',
      leads: { url: urlOf(page) },
    }))
}

/** Each with the value that its documents state last. */
function figures(): Entry[] {
  return parameterTable().flatMap(({ group, entries }) =>
    entries.map(({ name, lines }) => ({
      kind: 'figure' as const,
      title: name,
      also: groupName[group],
      hint: [...new Set(lines.slice(-1).map(({ value }) => value))].join('、'),
      leads: { url: linkTo(urlOf('parameters'), { find: name }) },
    })),
  )
}

function differences(): Entry[] {
  return (Object.keys(sectionName) as Section[]).flatMap((section) =>
    questionsOf(section).map(({ id, words: { title } }) => ({
      kind: 'difference' as const,
      title,
      also: '',
      hint: searchWords.inSection(sectionName[section]),
      leads: { url: linkTo(urlOf('differences'), { section, id }) },
    })),
  )
}

function papers(): Entry[] {
  return Object.values(materialWords).map(({ name, hint }) => ({
    kind: 'paper',
    title: name,
    also: '',
    hint,
    leads: { url: '/pages/claim/plan/checklist/index' },
  }))
}

function places(): Entry[] {
  const offices = counters.map(({ name, address, hall, windows }) => ({
    title: searchWords.counter(name),
    hint: `${address} ${hall} ${windows}`,
    also: `${searchWords.window(name)} ${searchWords.ofCounters}`,
  }))
  const online = onlineRoutes.map(({ name, path }) => ({
    title: searchWords.online(name),
    hint: path.join(' → '),
    also: searchWords.ofOnline,
  }))
  return [...offices, ...online].map((place) => ({
    kind: 'place',
    ...place,
    leads: { copy: `${place.title} ${place.hint}` },
  }))
}

function cases(): Entry[] {
  return Object.values(readableCases())
    .flat()
    .flatMap(({ text, opens, answers }) =>
      opens === undefined
        ? []
        : [
            {
              kind: 'case' as const,
              title: text,
              also: '',
              hint: (answers.official ?? answers.guide ?? []).join('，'),
              leads: 'tab' in opens ? { tab: `/${opens.tab}` } : { url: opens.page },
            },
          ],
    )
}
