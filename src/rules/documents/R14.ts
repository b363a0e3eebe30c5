import { document } from '../kernel/document'

export const R14 = document({
  id: 'R14',
  edition: 'official',
  title: '厦门市医疗救助办法',
  number: '厦府规〔2022〕14号',
  address: 'www.xm.gov.cn/zwgk/flfg/sfwj/202211/t20221129_2705659.htm',
  inForce: { from: '2023-01-01', until: '2027-12-31' },
  afterwards: 'stays',
  checked: '2026-11-25',
  figures: {
    第十一条: {
      'contribution.aid.severely-disabled': '1',
      'contribution.aid.low-income': '0.9',
      'contribution.aid.disabled': '0',
    },
    第十四条至第十七条: {
      'aid.class.first': { bands: ['0'], ratio: ['1'] },
      'aid.class.second': { bands: ['0'], ratio: ['0.95'], maximum: '130000' },
      'aid.class.third': { bands: ['0'], ratio: ['0.95'], maximum: '130000' },
      'aid.class.fourth': { bands: ['6000'], ratio: ['0.85'], maximum: '130000' },
      'aid.class.fifth': { bands: ['16000'], ratio: ['0.5'], maximum: '130000' },
    },
  },
})
