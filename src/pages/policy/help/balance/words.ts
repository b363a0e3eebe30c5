import { telephone, type BalanceChannel, type BalanceChannelId, type BalanceWarning } from '../../../../rules'

/** The sentences of the page 余额查询. */
export const balanceWords = {
  shareTitle: '厦门医保卡里还有多少钱，在哪里查',
  about: '余额要到医保自己的地方查，这里查不了。下面告诉你去哪里、怎么点。',
  never: '密码、身份证号、医保卡号不要告诉别人。这个工具不会问，也不会存。',
  correct: '查的时候，填的内容要准确，不然查不到或者查错。',
  suits: '你习惯怎么查',
  suitable: { all: '都看看', phone: '自己用手机', helped: '有人帮着办' },
  suitsThem: { phone: '适合会用手机的人', helped: '适合想有人帮忙的人' },
  regions: { xiamen: '厦门的办法', anywhere: '各地都有的办法' },
  copyName: (name: string) => `复制“${name}”`,
  nameCopied: '已复制，到要查的地方粘贴去搜',
  call: (number: string) => `打 ${number}`,
  sources: '这些办法出自哪里',
}

const tap = (path: readonly string[] = []) => `依次点${path.map((step) => `“${step}”`).join('')}。`

/** What a way is called and how it is done, in order. */
export const balanceChannel: Record<
  BalanceChannelId,
  { readonly name: string; readonly steps: (channel: BalanceChannel) => readonly string[] }
> = {
  'xiamen-account': {
    name: '微信公众号',
    steps: ({ names, paths }) => [
      `在微信里搜“${names[0] ?? ''}”，打开这个公众号。`,
      tap(paths[0]),
      '能看到余额，还有今年进了多少、用了多少。',
    ],
  },
  minzhengtong: {
    name: '手机应用',
    steps: ({ names, paths }) => [
      `在手机上装“${names[0] ?? ''}”，登录。`,
      tap(paths[0]),
      '能看到余额，还有今年进了多少、用了多少。',
    ],
  },
  'xiamen-terminal': {
    name: '便民服务站的自助机',
    steps: ({ names }) => [`找一个“${names[0] ?? ''}”便民服务站。`, '在自助机上查医保。'],
  },
  'xiamen-telephone': { name: '厦门的咨询电话', steps: () => [`打通以后说：要问${telephone.askFor}。`] },
  wechat: {
    name: '微信里的城市服务',
    steps: ({ paths }) => [tap(paths[0]), '城市选你参保的地方。', `也可以这样：${tap(paths[1])}`],
  },
  alipay: {
    name: '支付宝',
    steps: ({ names, paths }) => [`打开支付宝，搜“${names[0] ?? ''}”。`, `也可以这样：${tap(paths[0])}`],
  },
  app: {
    name: '当地医保部门的手机应用',
    steps: ({ paths }) => [
      '从手机的应用商店安装。',
      '注册，实名认证，再登录。',
      tap(paths[0]),
      '有的还能缴费、查报销办到哪一步。',
    ],
  },
  website: {
    name: '当地医保部门的网站',
    steps: ({ paths }) => [tap(paths[0]), '网站会要身份证号、卡号和密码，只在网站上填。', '能看到余额和每一笔。'],
  },
  platform: { name: '当地的服务平台', steps: () => ['有的地方另有服务平台。进去找医保，和网站差不多。'] },
  telephone: {
    name: '电话自助查询',
    steps: () => ['打通以后听语音，照着按。', '要按卡号或身份证号，会报出余额。', '在外地打，前面要加当地的区号。'],
  },
  counter: {
    name: '医保窗口',
    steps: () => ['带上身份证或医保卡。', '跟工作人员说要查余额。', '要的话，可以打印出来。'],
  },
  terminal: {
    name: '自助机',
    steps: () => ['医保窗口和不少医院里有。', '插卡，照屏幕提示输身份证号或密码。', '能看到余额和每一笔。'],
  },
  'hospital-or-pharmacy': { name: '定点医院、药店', steps: () => ['看病、买药的时候，问一下收费的人。'] },
}

export const balanceWarning: Record<BalanceWarning, string> = {
  'change-initial-password': '第一次登录，先把初始密码改掉。初始密码别人容易猜到。',
  'genuine-app': '认准正版，别从陌生链接里下载。',
  'keep-updated': '装好以后要常更新。',
  'not-always-exact': '问来的数不一定准。',
}
