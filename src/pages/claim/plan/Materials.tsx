import { View } from '@tarojs/components'
import { Titled } from '../../../ui/Titled'
import { Tick } from '../../../ui/Tick'
import { claimWords } from '../words'
import { planWords } from './words'
import { alternativesWords, materialListWords, materialName } from '../../../answer/papers'
import { groupSentences, groupsOf, isAccount, paperDetail, progressText, type Paper, type PaperGroup } from './papers'

interface Props {
  readonly materials: readonly Paper[]
  readonly ticks: readonly string[]
  /** The insured has died: their own bank card does not take the money any more. */
  readonly departed: boolean
  readonly onTick: (id: string) => void
}

/** The papers of both editions, to tick; those of which one may be enough stand together. */
export function Materials({ materials, ticks, departed, onTick }: Props) {
  return (
    <Titled title={materialListWords.title}>
      <View className='hint'>{claimWords.local}</View>
      <View className='hint'>{progressText(materials, ticks)}</View>
      {groupsOf(materials).map((group, index) => (
        <Group key={index} group={group} ticks={ticks} departed={departed} onTick={onTick} />
      ))}
    </Titled>
  )
}

function Group({ group, ticks, departed, onTick }: Omit<Props, 'materials'> & { readonly group: PaperGroup }) {
  const { oneOf, papers } = group
  const alone = oneOf === undefined || papers.length === 1
  return (
    <View className={alone ? '' : 'paper-group'}>
      {alone ? null : (
        <>
          <View className='claim-title'>{alternativesWords[oneOf]}</View>
          <View className='hint'>{groupSentences(group).join('')}</View>
        </>
      )}
      {papers.map((paper, index) => (
        <View key={paper.id}>
          {index > 0 ? <View className='or'>{materialListWords.or}</View> : null}
          <Tick
            kind='paper'
            name={materialName(paper)}
            detail={departed && isAccount(paper) ? planWords.departedAccount : paperDetail(paper, alone)}
            ticked={ticks.includes(paper.id)}
            onChange={() => onTick(paper.id)}
          />
        </View>
      ))}
    </View>
  )
}
