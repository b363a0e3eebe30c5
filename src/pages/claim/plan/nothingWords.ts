import type { NothingBecause } from '../../../rules'

/** Why there is nothing to claim, and what is to be done instead. */
export const nothingWords: Record<NothingBecause, { readonly title: string; readonly lines: readonly string[] }> = {
  'settled-by-card': { title: '这次不用申请报销', lines: [] },
  birth: {
    title: '生孩子的钱，不走这里',
    lines: [
      '产检和分娩的医药费，最好刷医保卡直接结算，按普通比例报。',
      '有职工医保、由单位交的，还有生育津贴，由单位去申请。灵活就业、居民没有津贴。',
    ],
  },
  pharmacy: {
    title: '药店的账，统筹基金不付',
    lines: [
      '自己去药店买的药，用个人账户或家庭共济账户付。',
      '在外地药店买的，可以问窗口能不能从个人账户里退。',
      '医院把处方转到双通道药店的，才和医院一样报。',
    ],
  },
  ambulance: { title: '救护车的车费不报', lines: ['车上的治疗、用药能报。账单里有这些，请回上一题选“有”。'] },
  wellness: { title: '这一类不报', lines: ['体检、健身、保养，医保不付。'] },
  'public-health': { title: '这一类不报', lines: ['应该由公共卫生付的项目，医保不付。请问打疫苗或做项目的地方。'] },
}

/** What to do first where the card paid and the fund did not. */
export const reversalWords = {
  title: '先别急着报销：请医院冲销',
  lines: [
    '医保费晚到、正在转移，或者打折打错了，会刷了卡而统筹基金没付。',
    '先去医院把这笔冲销，再重新刷卡结算。医院要医保窗口盖章的，先去窗口盖章。',
    '不冲销、直接到窗口报的，账户付掉的钱拿不回来，也不算进起付线。',
  ],
  done: '好，我先去医院',
  goOn: '医院办不了，接着申请',
}
