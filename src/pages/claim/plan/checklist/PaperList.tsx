import { View } from '@tarojs/components'
import { Titled } from '../../../../ui/Titled'
import { Tick } from '../../../../ui/Tick'
import { materialName, materialWords } from '../../../../answer/papers'
import type { Paper } from '../papers'

interface Props {
  readonly kind: 'paper' | 'kept'
  readonly title: string
  readonly hint?: string
  readonly papers: readonly Paper[]
  readonly ticks: readonly string[]
  readonly onTick: (id: string) => void
}

/** Papers to take along, or to ask for and keep. */
export function PaperList({ kind, title, hint, papers, ticks, onTick }: Props) {
  return (
    <Titled title={title}>
      {hint === undefined ? null : <View className='hint'>{hint}</View>}
      {papers.map((paper) => (
        <Tick
          key={paper.id}
          kind={kind}
          name={materialName(paper)}
          detail={materialWords[paper.id].hint}
          ticked={ticks.includes(paper.id)}
          onChange={() => onTick(paper.id)}
        />
      ))}
    </Titled>
  )
}
