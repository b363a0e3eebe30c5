import { useState } from 'react'
import { useReady } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Titled } from '../../ui/Titled'
import { Fold } from '../../ui/Fold'
import { Frame } from '../../ui/Frame'
import { Press } from '../../ui/Press'
import { Reference } from '../../answer/Reference'
import { named } from '../../ui/role'
import { Rows } from '../../ui/Rows'
import { kept, letGo, putBack, removeClaim, saveClaim, type Claim } from './kept'
import { useKept } from '../../phone/storage'
import { claimWords } from './words'
import { ClaimFrame } from './ClaimFrame'
import { ClaimRow } from './ClaimRow'
import { sayUnlessSaved } from '../../ui/say'
import { byUrgency, summaryOf, titleOf } from './summary'
import { openPage } from '../../phone/open'
import { useToday } from '../../phone/useToday'

/** 办理: my claims, how soon each has to be handed in, and the ways to a new one and to the list for a visit. */
export default function ClaimPage() {
  const [ready, setReady] = useState(false)
  // Reading the claims from the phone takes time that the first screen does not wait for.
  useReady(() => setReady(true))
  return ready ? (
    <ClaimFrame>
      <Claims />
    </ClaimFrame>
  ) : (
    <Frame />
  )
}

function Claims() {
  const { claims: all, removed } = useKept(kept).value
  const [tidying, setTidying] = useState(false)
  const claims = all.filter(({ example }) => !example)
  const current = claims.filter(({ archived }) => !archived)
  const archived = claims.filter((claim) => claim.archived)
  return (
    <>
      <Titled title={claimWords.list}>
        <View className='hint'>{current.length === 0 ? claimWords.about : claimWords.local}</View>
        {removed ? <Removed claim={removed} /> : null}
        {claims.length === 0 ? <View className='note'>{claimWords.empty}</View> : null}
        <ClaimRows claims={current} tidying={tidying} />
        <Press className='button primary' onPress={() => void openPage('/pages/claim/plan/new/index')}>
          {claimWords.create}
        </Press>
        {claims.length > 0 ? (
          <Press className='button quiet' onPress={() => setTidying(!tidying)}>
            {tidying ? claimWords.tidied : claimWords.tidy}
          </Press>
        ) : null}
      </Titled>
      {archived.length > 0 ? (
        <Fold title={claimWords.archived(archived.length)}>
          <ClaimRows claims={archived} tidying={tidying} />
        </Fold>
      ) : null}
      <Rows
        title={claimWords.visit}
        rows={[{ title: claimWords.visitRow, hint: claimWords.visitHint, url: '/pages/claim/plan/checklist/index' }]}
      />
      <Reference />
    </>
  )
}

/** More are neither read at once nor quickly drawn; the most urgent stand first. */
const AT_ONCE = 20

function ClaimRows({ claims, tidying }: { readonly claims: readonly Claim[]; readonly tidying: boolean }) {
  const today = useToday()
  const [count, setCount] = useState(AT_ONCE)
  const summaries = claims.map((claim) => ({ ...summaryOf(claim, today), archived: claim.archived })).sort(byUrgency)
  return (
    <>
      {summaries.slice(0, count).map(({ id, archived, ...summary }) => (
        <ClaimRow
          key={id}
          summary={{ id, ...summary }}
          tidying={
            tidying
              ? {
                  archive: archived ? claimWords.unarchive : claimWords.archive,
                  onArchive: () => void sayUnlessSaved(saveClaim(id, () => ({ archived: !archived }))),
                  onRemove: () => void sayUnlessSaved(removeClaim(id)),
                }
              : undefined
          }
        />
      ))}
      {summaries.length > count ? (
        <Press className='button quiet' onPress={() => setCount(count + AT_ONCE)}>
          {claimWords.more(summaries.length - count)}
        </Press>
      ) : null}
    </>
  )
}

/** What was removed last can come back. */
function Removed({ claim }: { readonly claim: Claim }) {
  return (
    <View className='removed' {...named({ role: 'alert' })}>
      <View>{claimWords.removed(titleOf(claim))}</View>
      <View className='claim-actions'>
        <Press className='button' onPress={() => void sayUnlessSaved(putBack())}>
          {claimWords.putBack}
        </Press>
        <Press className='button quiet' onPress={() => void sayUnlessSaved(letGo())}>
          {claimWords.letGo}
        </Press>
      </View>
    </View>
  )
}
