/* global wx */
import { mergeInternalComponents, mergeReconciler, processApis } from '@tarojs/shared'
import { components, hostConfig, needPromiseApis } from '@tarojs/plugin-platform-weapp/dist/runtime-utils'

/** `env` is read by itself, outside of what is modified below: where that throws, Taro gets one that says nothing. */
function withEnv() {
  try {
    void wx.env
    return wx
  } catch {
    return Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(wx), env: { value: {} } })
  }
}

function initNativeApi(taro) {
  processApis(taro, withEnv(), {
    needPromiseApis,
    modifyApis(apis) {
      // It is for Tencent's own programs, and warns whoever reads it.
      apis.delete('lanDebug')
      for (const name of [...apis]) {
        try {
          void wx[name]
        } catch (error) {
          apis.delete(name)
          taro[name] = () => {
            throw error
          }
        }
      }
    },
  })
}

mergeReconciler({ ...hostConfig, initNativeApi })
mergeInternalComponents(components)
