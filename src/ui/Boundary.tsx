import { Component, type PropsWithChildren } from 'react'
import { openAlone } from '../phone/open'
import { View } from '@tarojs/components'
import { Titled } from './Titled'
import { boundaryWords } from './words'
import { Press } from './Press'

/** Catches what a page throws while rendering, which would else leave it empty, and offers a way back. */
export class Boundary extends Component<PropsWithChildren, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <Titled title={boundaryWords.title}>
        <View>{boundaryWords.kept}</View>
        <Press className='button' onPress={() => this.setState({ failed: false })}>
          {boundaryWords.retry}
        </Press>
        <Press className='button' onPress={() => void openAlone('/pages/credit/index')}>
          {boundaryWords.home}
        </Press>
      </Titled>
    )
  }
}
