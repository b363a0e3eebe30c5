/* global wx */
import { mergeInternalComponents, mergeReconciler, processApis } from '@tarojs/shared'
import { components, hostConfig, needPromiseApis } from '@tarojs/plugin-platform-weapp/dist/runtime-utils'

function initNativeApi(taro) {
  processApis(taro, wx, {
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
