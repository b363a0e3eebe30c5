import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const source = path.join(__dirname, '..', '..', 'src')

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name)
    return statSync(file).isDirectory() ? filesIn(file) : [file]
  })
}

/** Whatever could send something off the phone, by any name that WeChat, Taro or a browser gives it. */
const ways = [
  /\b(wx|Taro)\s*\.\s*(request|uploadFile|downloadFile|connectSocket|cloud|createTCPSocket|createUDPSocket|reportEvent|reportAnalytics)\b/,
  /\b(login|getUserProfile|getUserInfo|getLocation|checkSession)\s*\(/,
  /\bfetch\s*\(/,
  /\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts)\b/,
  /<(Image|WebView|Video|Audio|Ad|OfficialAccount)\b[^>]*https?:/,
  /https?:\/\//,
  /url\(\s*['"]?(https?:)?\/\//,
]

const files = filesIn(source).filter((file) => /\.(ts|tsx|less|json|html)$/.test(file))

describe('nothing leaves the phone', () => {
  test('there are sources to look at', () => {
    expect(files.length).toBeGreaterThan(50)
  })

  test.each(files.map((file) => path.relative(source, file)))('%s asks no network', (file) => {
    const text = readFileSync(path.join(source, file), 'utf8')
    expect(ways.filter((way) => way.test(text))).toEqual([])
  })
})
