import { Text, View } from '@tarojs/components'
import { Choice } from '../../../../ui/Choice'
import { Field } from '../../../../ui/Field'
import { Fold } from '../../../../ui/Fold'
import { Press } from '../../../../ui/Press'
import { Rested } from '../../../../ui/Rested'
import { Shown } from '../../../../ui/Shown'
import { LinkNotice } from '../../../../ui/LinkNotice'
import { StorageNotice } from '../../../../ui/StorageNotice'
import { Heading, Titled } from '../../../../ui/Titled'
import { Lines } from '../../../../ui/Lines'
import { retirementOf, telephone, type Retirement } from '../../../../rules'
import { useLinked } from '../../../../phone/useLinked'
import { callNumber } from '../../../../phone/call'
import { useKept } from '../../../../phone/storage'
import { useToday } from '../../../../phone/useToday'
import { figureText, yuan } from '../../../../answer/format'
import { refusalText } from '../../../../answer/refusals'
import { ageOf } from '../../../../answer/standing'
import { AgeMark } from '../../../../answer/AgeMark'
import { Guide } from '../../help/HelpFrame'
import { changeGuides, emptyRetirement, keptGuides } from '../../kept'
import '../../help/help.less'
import { Sources } from '../../help/Sources'
import { example, isEmpty, retirementFromLink } from './form'
import { faultAt, retirementFields, retirementWords, unreadText } from './words'

const { number } = telephone
const fields = ['yearsHere', 'yearsInAll'] as const

/** 退休要缴满多少年: what is missing, and about what it costs. */
export default function RetirementPage() {
  const { value, state } = useKept(keptGuides)
  const { form, edit, link } = useLinked(retirementFromLink, {
    stored: value.retirement,
    empty: emptyRetirement,
    keptIn: keptGuides,
    save: (retirement) => void changeGuides({ retirement }),
  })
  const on = useToday()
  const isExample = isEmpty(form)
  const outcome = retirementOf(isExample ? { ...example, sex: form.sex } : form, { on })
  const faults = !outcome.ok && outcome.refusal.kind === 'invalid' ? outcome.refusal.issues : []
  return (
    <Guide
      title={retirementWords.shareTitle}
      path='/pages/policy/questions/retirement/index'
      standing={outcome.ok ? outcome.value.standing : undefined}
    >
      <StorageNotice state={state} />
      {link ? <LinkNotice {...link} dropped={link.dropped.map(unreadText)} /> : null}
      <View className='card'>
        <View>{retirementWords.about}</View>
        <Choice
          label={retirementWords.sex}
          options={retirementWords.sexes}
          value={form.sex}
          onChange={(sex) => edit({ ...form, sex })}
        />
        {fields.map((field) => (
          <Field
            key={field}
            name={retirementFields[field].name}
            hint={retirementFields[field].hint}
            unit={retirementWords.unit}
            keyboard='text'
            value={form[field]}
            fault={faultAt(faults, field)}
            onChange={(text) => edit({ ...form, [field]: text })}
          />
        ))}
      </View>
      <Shown when={isExample} className='example'>
        {retirementWords.example(example)}
      </Shown>
      <Rested form={form}>
        {outcome.ok ? (
          <Answer retirement={outcome.value} />
        ) : (
          <View className='notice'>{refusalText(outcome.refusal) || retirementWords.unfinished}</View>
        )}
      </Rested>
      <Press className='button quiet' onPress={() => edit(emptyRetirement)}>
        {retirementWords.clear}
      </Press>
    </Guide>
  )
}

function Answer({ retirement }: { readonly retirement: Retirement }) {
  const { monthsMissing, cost, monthsAdded, costAdded, month, reducedRates, sources } = retirement
  const isShort = monthsMissing > 0
  const notes = [
    ...(monthsAdded === undefined || !costAdded
      ? []
      : [retirementWords.greater, retirementWords.added(monthsAdded, yuan(costAdded.low))]),
    ...(reducedRates ? [retirementWords.reduced] : []),
    ...retirementWords.notes,
  ]
  return (
    <>
      <View className='card answer'>
        <Heading className='answer-title'>{retirementWords.answer}</Heading>
        <View aria-live='polite'>
          <View className='figure'>{isShort ? retirementWords.months(monthsMissing) : retirementWords.enough}</View>
          <View className='answer-line'>{neededText('here', retirement)}</View>
          <View className='answer-line'>{neededText('inAll', retirement)}</View>
          {isShort ? (
            <View className='answer-second'>
              <View className='answer-line'>{retirementWords.cost}</View>
              <View className='figure'>
                {yuan(cost.low)}
                <Text className='figure-unit'>{retirementWords.yuan}</Text>
              </View>
            </View>
          ) : (
            <View className='answer-line'>{retirementWords.nothingToPay}</View>
          )}
          <AgeMark age={ageOf(retirement, 'cost')} />
        </View>
      </View>
      <Titled title={retirementWords.know}>
        <Lines of={notes} />
        <Press className='button' onPress={() => void callNumber(number)}>
          {retirementWords.call(number)}
        </Press>
      </Titled>
      <Fold title={retirementWords.how}>
        <View className='note'>
          {retirementWords.month(
            figureText(month.base.value, 'yuan'),
            figureText(month.employer.value, 'ratio'),
            figureText(month.employee.value, 'ratio'),
          )}
        </View>
        <View className='note'>{retirementWords.times(monthsMissing, yuan(cost.low))}</View>
      </Fold>
      <Sources title={retirementWords.sources} citations={sources} />
    </>
  )
}

function neededText(part: 'here' | 'inAll', retirement: Retirement): string {
  const { needed, missing } = retirement[part]
  const years = needed.value.dividedBy(12).toString()
  const state = missing.value.isZero() ? retirementWords.full : retirementWords.short(missing.value.toString())
  return retirementWords.needed(retirementWords[part], years, state)
}
