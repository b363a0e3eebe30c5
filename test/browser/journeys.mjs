/* global document, location */
/** What people come for, each from its beginning to its end, tapped and typed as they would. */
import assert from 'node:assert/strict'
import { drawn } from './browser.mjs'

const shows = (page, text) => page.getByText(text).filter({ visible: true }).first().waitFor()
const press = (page, name, role = 'button') =>
  page
    .getByRole(role, typeof name === 'string' ? { name, exact: true } : { name })
    .filter({ visible: true })
    .first()
    .click()
const field = (page, name) => page.getByRole('textbox', { name }).filter({ visible: true })

async function fill(page, name, text) {
  await field(page, name).click()
  await field(page, name).pressSequentially(text)
}

async function creditFromLink({ open }) {
  const page = await open('pages/credit/index?v=1&who=employee&age=45&base=6000')
  for (const text of ['180.00', '120.00', '这些数是从链接或别的页面带来的']) await shows(page, text)
}

async function creditTyped({ open }) {
  const page = await open('pages/credit/index')
  await fill(page, /^年龄/, '45')
  await fill(page, /^月缴费基数/, '8000')
  for (const text of ['240.00', '160.00']) await shows(page, text)
  await page.reload()
  await drawn(page)
  await shows(page, '240.00')
}

async function reimbursementFromLink({ open }) {
  const page = await open(
    'pages/reimbursement/index?v=1&scheme=employee&status=retired&care=outpatient&level=tertiary&eligible=3000&used=0',
  )
  for (const text of ['1,100.00', '1,870.00']) await shows(page, text)
}

/** What leaving a field changes on the page must not move the button away that one leaves it for. */
async function tappedStraightFromField({ open }) {
  const page = await open('pages/reimbursement/index')
  await press(page, '不满', 'radio')
  for (const months of ['14', '一年多']) {
    for (const how of ['click', 'tap']) {
      for (const level of ['三级', '二级']) {
        await field(page, /^连续参保几个月/).fill(months)
        const radio = page.getByRole('radio', { name: level, exact: true }).filter({ visible: true })
        await radio[how]()
        assert.equal(await radio.getAttribute('aria-checked'), 'true', `${how} on ${level} after ${months} is lost`)
      }
    }
  }
}

/** The answers of an ordinary claim, in the order of the questions; what is typed stands under its name. */
const answers = [
  '没有，全部自己先付了',
  '门诊：看病、检查、医院开的药',
  '父母',
  '职工医保，已经退休',
  ['付款日', '2025-09-05'],
  '厦门',
  '是定点的',
  '不是，没有受伤',
]

/** The line at the end of the fields: whoever has not scrolled sees the answer, on a small phone too. */
async function answerOnFirstScreen({ open }) {
  const wanted = [
    ['pages/credit/index?v=1&who=employee&age=45&base=6000', '每月划入 为准 120.00 · 攻略 180.00'],
    [
      'pages/reimbursement/index?v=1&scheme=employee&status=retired&care=outpatient&level=tertiary&eligible=3000',
      '医保报销 为准 1,870.00 · 攻略 约 1,100.00 · 自己付 1,130.00',
    ],
  ]
  for (const [link, line] of wanted) {
    const page = await open(link)
    for (const [width, height] of [
      [390, 844],
      [320, 640],
    ]) {
      await page.setViewportSize({ width, height })
      const shown = page.locator('.line-at-rest').filter({ visible: true })
      assert.equal((await shown.textContent()).replace(/\u00a0/g, ' '), line)
      const { y, height: tall } = await shown.boundingBox()
      const bar = await page.locator('.taro-tabbar__tabbar').filter({ visible: true }).first().boundingBox()
      assert.ok(y > 0 && y + tall <= bar.y + 1, `${width} wide: the line stands at ${y}, the tabs at ${bar.y}`)
    }
  }
}

async function claimTappedThrough({ open }) {
  const page = await open('pages/claim/index')
  await press(page, '新建')
  for (const [index, answer] of answers.entries()) {
    await shows(page, `第 ${index + 1} 题`)
    if (typeof answer === 'string') {
      await press(page, answer)
    } else {
      await page.getByLabel(answer[0]).filter({ visible: true }).first().fill(answer[1])
      await press(page, /^(下一题|看看怎么办)$/)
    }
  }
  await shows(page, '父母 2025年9月5日的医药费')
  const paper = () => page.getByRole('checkbox').filter({ visible: true }).first()
  await paper().click()
  await page.locator('[role=checkbox][aria-checked=true]').first().waitFor()
  await page.reload()
  await drawn(page)
  await paper().waitFor()
  assert.equal(await paper().getAttribute('aria-checked'), 'true', 'the tick is gone after reloading')
}

async function yearWithVisit({ open }) {
  const page = await open('pages/reimbursement/year/index')
  await press(page, '记一笔就诊')
  await page.getByLabel('就诊日期').filter({ visible: true }).first().fill('2025-05-06')
  await press(page, '三级', 'radio')
  await fill(page, /^医保范围内费用/, '3000')
  await press(page, '记下这一笔')
  await shows(page, '就诊 1 笔')
  await page.reload()
  await drawn(page)
  await shows(page, /5月6日 门诊 三级/)
}

/** A link that is opened in a tab where another page stands: the browser changes the address and loads nothing. */
async function follow(page, route) {
  await page.evaluate((hash) => (location.hash = hash), `#/${route}`)
}

async function secondLinkTaken({ open }) {
  const page = await open('pages/credit/index?v=1&who=employee&age=45&base=6000')
  await shows(page, '180.00')
  await follow(page, 'pages/credit/index?v=1&who=employee&age=45&base=8000')
  await shows(page, '240.00')
  await follow(
    page,
    'pages/reimbursement/index?v=1&scheme=employee&status=retired&care=outpatient&level=tertiary&eligible=3000',
  )
  await shows(page, '1,870.00')
  await follow(page, 'pages/policy/questions/retirement/index?v=1&sex=female&yearsHere=11&yearsInAll=27')
  await page.locator('input').filter({ visible: true }).first().waitFor()
  await follow(page, 'pages/policy/questions/retirement/index?v=1&sex=female&yearsHere=12&yearsInAll=27')
  await page.waitForFunction(() => [...document.querySelectorAll('input')].some(({ value }) => value === '12'))
  // What was typed in between is still there, and so is the way back.
  await follow(page, 'pages/credit/index')
  await fill(page, /^年龄/, '45')
  await press(page, /^几个人一起算/, 'link')
  await shows(page, '示例：三个人。')
  await page.goBack()
  await shows(page, '每月划入个人账户')
  assert.equal(await field(page, /^年龄/).inputValue(), '45', 'going back loses what was typed')
}

/** An address where nothing is leads back to the first page, however one came there. */
async function unknownPath({ open }) {
  for (const route of ['pages/nothing/index?v=1', 'guides/nothing/index', 'nothing']) {
    const page = await open(route)
    await shows(page, '每月划入个人账户')
    await shows(page, '这个链接的页面找不到')
  }
  const page = await open('pages/policy/index')
  await follow(page, 'pages/never/was')
  await shows(page, '每月划入个人账户')
  const moved = await open('guides/settings/index')
  await shows(moved, '清除我的内容')
}

async function parameterSearched({ open }) {
  const page = await open('pages/policy/index')
  await press(page, /^参数表/, 'link')
  await fill(page, '查找', '起付线')
  await shows(page, /^找到 \d+ 条/)
  await shows(page, '1,200.00 元')
}

async function typeEnlarged({ open }) {
  const page = await open('pages/policy/settings/index')
  await press(page, '特大', 'radio')
  await page.locator('.frame.size-largest').filter({ visible: true }).waitFor()
  for (const route of ['pages/credit/index', 'pages/policy/help/aid/index']) {
    const other = await open(route)
    await other.locator('.frame.size-largest').waitFor()
  }
}

export const journeys = {
  '划入, from a link': creditFromLink,
  '划入, typed, and still there after reloading': creditTyped,
  '报销, from a link': reimbursementFromLink,
  '划入 and 报销, their answers on the first screen': answerOnFirstScreen,
  '报销, a button tapped straight from a field': tappedStraightFromField,
  '办理, tapped through, ticked, still ticked after reloading': claimTappedThrough,
  '算全年, a visit added, still there after reloading': yearWithVisit,
  'a second link in the same tab': secondLinkTaken,
  'an address where nothing is': unknownPath,
  '参数表, searched': parameterSearched,
  '字号, the largest on every page': typeEnlarged,
}
