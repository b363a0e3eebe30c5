import { View } from '@tarojs/components'
import { Tick } from '../../../ui/Tick'
import { remoteWords } from './words'
import { Titled } from '../../../ui/Titled'

interface Props {
  readonly title: string
  readonly kind: 'step' | 'paper'
  readonly lines: readonly { readonly id: string; readonly name: string; readonly detail?: string }[]
  /** The ids of what is ticked on all lists, its kind first. */
  readonly ticked: readonly string[]
  readonly onChange: (ticked: string[]) => void
}

/** A list to tick off. It submits nothing, which is said under it. */
export function Ticks({ title, kind, lines, ticked, onChange }: Props) {
  if (lines.length === 0) return null
  return (
    <Titled title={title}>
      {lines.map(({ id, name, detail }) => {
        const key = `${kind}.${id}`
        return (
          <Tick
            key={id}
            kind={kind}
            name={name}
            detail={detail}
            ticked={ticked.includes(key)}
            onChange={(on) => onChange(on ? [...ticked, key] : ticked.filter((one) => one !== key))}
          />
        )
      })}
      <View className='hint'>{remoteWords.onlyHere}</View>
    </Titled>
  )
}
