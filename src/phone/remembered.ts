/** So many answers are remembered: the form being filled in, the one whose answer stays in view, and one to compare. */
const KEPT = 4

/**
 * Work that is asked for several times while one page is drawn, done once: the same given again, the same answer. What
 * is given must not be changed afterwards.
 */
export function remembered<Given extends readonly unknown[], Answer>(
  work: (...given: Given) => Answer,
): (...given: Given) => Answer {
  let done: { readonly given: Given; readonly answer: Answer }[] = []
  return (...given) => {
    const known = done.find((one) => one.given.every((part, index) => part === given[index]))
    const latest = known ?? { given, answer: work(...given) }
    done = [latest, ...done.filter((one) => one !== latest)].slice(0, KEPT)
    return latest.answer
  }
}
