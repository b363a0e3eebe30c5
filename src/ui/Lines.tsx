import { View } from '@tarojs/components'

interface Props {
  readonly of: readonly string[]
  readonly className?: string
}

/** Sentences, each a line of its own. */
export function Lines({ of, className = 'note' }: Props) {
  return (
    <>
      {of.map((line) => (
        <View key={line} className={className}>
          {line}
        </View>
      ))}
    </>
  )
}
