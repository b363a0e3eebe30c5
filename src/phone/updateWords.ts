/** When WeChat has a newer version. */
export const updateWords = {
  title: '有新版本',
  content: '现在换上要重新打开一次，你填的内容会留着。',
  now: '现在换上',
  later: '以后再说',
  failed: '新版本没有下载好，下次打开再试。现在照常能用。',
}
