import { Titled } from '../../ui/Titled'
import { Frame } from '../../ui/Frame'
import { Reference } from '../../answer/Reference'
import { Rows } from '../../ui/Rows'
import { Lines } from '../../ui/Lines'
import { useCard } from '../../phone/useCard'
import { directory, sections, urlOf } from './directory'
import { guideWords, policyWords } from './words'

/** 政策: where every figure comes from, and the ways to the guides and the settings. */
export default function PolicyPage() {
  return (
    <Frame>
      <Policy />
    </Frame>
  )
}

function Policy() {
  useCard(policyWords.shareTitle, '/pages/policy/index')
  return (
    <>
      {sections.map((section) => (
        <Rows
          key={section}
          title={policyWords.sections[section]}
          rows={directory[section].map((page) => ({ ...guideWords[page], url: urlOf(page) }))}
        />
      ))}
      <Statements
        title={policyWords.editions}
        statements={[policyWords.guide, policyWords.official, policyWords.governs]}
      />
      <Statements title={policyWords.cautions} statements={policyWords.caution} />
      <Reference />
    </>
  )
}

function Statements({ title, statements }: { readonly title: string; readonly statements: readonly string[] }) {
  return (
    <Titled title={title}>
      <Lines of={statements} />
    </Titled>
  )
}
