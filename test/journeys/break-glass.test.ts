// At two in the morning somebody without a grant needs a record now: they open it with a reason, and it is reviewed at nine.
import assert from 'node:assert/strict'
import test from 'node:test'
import { signedIn, untilHour, type Walker } from './walk.ts'

const child = 'Linh Standin'
const rang = 'The child rang our line and says that a stranger is at the door'

async function breakTheGlass(niamh: Walker): Promise<string> {
  await niamh.open('/children/search')
  await niamh.type('Name', child)
  await niamh.press('Search')
  await niamh.sees('A record exists with Staffordshire')
  await niamh.press('ask for access')
  await niamh.sees('Until then you learn nothing of the record')
  await niamh.press('I cannot wait: I need this now')
  await niamh.sees('for 12 hours', 'Those who work with the child are told now', 'Everything that you look at is kept')
  await niamh.press('Open the record now')
  await niamh.sees('Say what has happened')
  await niamh.choose('Why can it not wait?', 'The child is at immediate risk')
  await niamh.type('What has happened?', rang)
  await niamh.press('Open the record now')
  await niamh.sees('Because you opened this record in an emergency with a reason, which is reviewed')
  const all = await niamh.page.locator('body').innerText()
  assert.match(all, /You broke the glass at 0?2:\d\d today\. It closes at 14:\d\d today\./)
  return new URL(niamh.page.url()).pathname
}

async function review(jordan: Walker): Promise<void> {
  await jordan.open('/')
  await jordan.sees('Opened in an emergency', 'Niamh Pretend', 'Not yet reviewed')
  await jordan.press(child)
  await jordan.sees(rang, 'What was looked at during it', 'See child')
  await jordan.choose('What do you find?', 'It was needed')
  await jordan.type('Why?', 'A call like this cannot wait until nine')
  await jordan.press('Keep this review')
  await jordan.sees('The review is kept', 'It was needed')
}

test('A night worker without a grant breaks the glass at two, the manager reviews it at nine, and at three it has closed by itself', async t => {
  const niamh = await signedIn(t, 'Niamh Pretend', { width: 320 })
  await untilHour(niamh, 2)
  const address = await breakTheGlass(niamh)
  const jordan = await signedIn(t, 'Jordan Placeholder', {}, /^Team manager/)
  await untilHour(jordan, 9)
  await review(jordan)
  await untilHour(jordan, 15)
  await niamh.page.reload()
  await niamh.arrive()
  await niamh.sees('There is nothing here that you can see')
  const [closed, unknown] = await Promise.all(
    [address, '/children/00000000-0000-4000-8000-000000000000'].map(path => niamh.page.request.get(path)),
  )
  assert.deepEqual([closed?.status(), unknown?.status()], [404, 404])
})
