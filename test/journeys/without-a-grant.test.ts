// Somebody who may see nothing of a child still reports them: it is stored, and they learn nothing by it.
import assert from 'node:assert/strict'
import test from 'node:test'
import { hoursAgo, signedIn, type Walker } from './walk.ts'

const [given, family] = ['Simran', 'Instance']
const child = `${given} ${family}`

/** The child's record by its address, found as the co-ordinator finds it. */
async function findChild(avery: Walker): Promise<{ address: string; born: [string, string, string] }> {
  await avery.press('Children')
  await avery.type('Name', child)
  await avery.press('Search')
  await avery.press(new RegExp(child))
  const address = new URL(avery.page.url()).pathname
  const [, day = '', month = '', year = ''] =
    /born (\d+) (\w+) (\d{4})/.exec(await avery.page.locator('body').innerText()) ?? []
  const number = new Date(`${month} 1, 2000`).getMonth() + 1
  return { address, born: [day, String(number), year] }
}

async function reportByName(samir: Walker, born: [string, string, string]): Promise<string> {
  await samir.press(/^Report a child missing/)
  await samir.choose('Who is missing?', 'Somebody else')
  await samir.unfold()
  await samir.type('First names', given)
  await samir.type('Family name', family)
  await samir.typeParts('Date of birth', born)
  await samir.typeMoment('When were they last seen?', hoursAgo(2))
  await samir.typeMoment('When did you tell the police?', hoursAgo(1))
  await samir.press('Save the report')
  await samir.press('Go to the episode')
  return new URL(samir.page.url()).pathname
}

async function answerTo(walker: Walker, path: string): Promise<{ status: number; headers: object; body: string }> {
  const answer = await walker.page.request.get(path)
  const { date: _date, 'content-length': length, ...headers } = answer.headers()
  const ratelimit = Object.keys(headers).filter(name => name.startsWith('x-ratelimit') || name === 'set-cookie')
  for (const name of ratelimit) delete headers[name]
  const nonce = /(value="|nonce-)[\w.-]{20,}/g
  return { status: answer.status(), headers: { ...headers, length }, body: (await answer.text()).replace(nonce, '$1') }
}

test('A home worker without a grant reports a child by name, sees this episode only, and the co-ordinator is asked to confirm it', async t => {
  const avery = await signedIn(t, 'Avery Sample')
  const { address, born } = await findChild(avery)
  const samir = await signedIn(t, 'Samir Standin', { width: 320 })
  const episode = await reportByName(samir, born)
  await samir.sees(child, 'MISSING since')
  assert.equal(await samir.page.locator(`a[href^="${address}"]`).count(), 0)
  // That a social worker is to be told stands on every report; whose the child is and where they live does not.
  await samir.seesNot('Staffordshire', 'Foster care')
  await avery.open(episode)
  await avery.sees('nobody has confirmed it yet')
  await avery.press('Confirm it')
  await avery.press('Confirm')
  await avery.sees('The match is confirmed')
  await avery.seesNot('nobody has confirmed it yet')
  await avery.open(address)
  await avery.sees('90 days to today 2 times')
  const forbidden = await answerTo(samir, address)
  const unknown = await answerTo(samir, '/children/00000000-0000-4000-8000-000000000000')
  assert.equal(forbidden.status, 404)
  assert.deepEqual(forbidden, unknown)
  await samir.open(address)
  await samir.sees('There is nothing here that you can see')
})
