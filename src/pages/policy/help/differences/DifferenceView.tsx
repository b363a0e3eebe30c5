import { View } from '@tarojs/components'
import { EditionName } from '../../../../answer/EditionName'
import type { Edition } from '../../../../rules'
import { differencesWords } from './words'
import type { Difference, Line } from './differences'

/** What each edition says, what that makes in an example, and why they differ. */
export function DifferenceView({ difference: { lines, example, reason } }: { readonly difference: Difference }) {
  return (
    <>
      {example ? (
        <>
          <View className='entry-name'>{differencesWords.example}</View>
          <Both {...example.answers} name={example.name} />
        </>
      ) : null}
      {lines.length === 0 ? null : <View className='entry-name'>{differencesWords.says}</View>}
      {lines.map((line) => (
        <Both key={line.name} {...line} />
      ))}
      <View className='entry-name'>{differencesWords.why}</View>
      <View>{reason}</View>
    </>
  )
}

/** What both editions answer to the same, the one that governs marked. */
function Both({ name, guide, official }: Line) {
  return (
    <View className='table-row'>
      <View className='table-name'>{name}</View>
      <Said edition='guide'>{guide}</Said>
      <Said edition='official'>{official}</Said>
    </View>
  )
}

function Said({ edition, children }: { readonly edition: Edition; readonly children: string }) {
  const governs = edition === 'official' && children !== differencesWords.unsaid
  return (
    <View className='table-cell said'>
      <EditionName edition={edition} governs={governs} />
      <View>{children}</View>
    </View>
  )
}
