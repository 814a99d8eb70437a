// Two children missing together: one report, one entry on the record of each, found apart, and each with duties of their own.
import assert from 'node:assert/strict'
import test from 'node:test'
import { hoursAgo, signedIn, type Walker } from './walk.ts'

/** Reported at night on a phone by somebody who has no grant to either; the address of the first episode. */
async function reportBoth(rosa: Walker): Promise<string> {
  await rosa.press(/^Report a child missing/)
  await rosa.choose('Who is missing?', 'Somebody else')
  await rosa.unfold()
  await rosa.type('First names', 'Wren')
  await rosa.type('Family name', 'Placeholder')
  await rosa.typeMoment('When were they last seen?', hoursAgo(6))
  await rosa.type('Where were they last seen, and with whom?', 'By the canal')
  await rosa.typeMoment('When did you tell the police?', hoursAgo(5))
  await rosa.choose('Where do they live?', 'Staffordshire')
  await rosa.type('First names of child 2', 'Lark')
  await rosa.type('Family name of child 2', 'Placeholder')
  await rosa.press('Add another child')
  await rosa.unfold()
  await rosa.type('What does child 3 look like?', 'lad in the red coat')
  await rosa.press('Save the report')
  await rosa.sees('Saved', 'Missing together', 'Lark Placeholder', 'Unknown: lad in the red coat')
  await rosa.press('Go to the episode')
  return new URL(rosa.page.url()).pathname
}

async function writeOnAll(rosa: Walker): Promise<void> {
  await rosa.type('Add to the log: what happened?', 'All three were seen at the lock')
  await rosa.press('Add to the log')
  await rosa.sees('All three were seen at the lock')
}

/** The first is found and tells of the second. */
async function findFirst(rosa: Walker): Promise<void> {
  await rosa.press('The child is found')
  await rosa.typeMoment('When were they found?', hoursAgo(2))
  await rosa.press('Save that they are found')
  await rosa.sees('What do they know of the others?')
  await rosa.choose('Was Lark Placeholder with them?', /^Yes, until then/)
  await rosa.page.locator('textarea[name="where0"]').fill('On a narrow boat by the lock')
  await rosa.press('Save')
  await rosa.sees('FOUND, not yet checked well')
}

async function addressOf(walker: Walker, name: string): Promise<string> {
  const href = await walker.page.getByRole('link', { name, exact: true }).first().getAttribute('href')
  return href ?? assert.fail(`there is no link to ${name}`)
}

test('Children missing together are reported once, share an entry, and are found apart, each with duties by their own times', async t => {
  const rosa = await signedIn(t, 'Rosa Imagined', { width: 320 })
  const wren = await reportBoth(rosa)
  const lark = await addressOf(rosa, 'Lark Placeholder')
  await writeOnAll(rosa)
  await findFirst(rosa)
  await rosa.open(lark)
  await rosa.sees(
    'Lark Placeholder',
    'MISSING since',
    'All three were seen at the lock',
    'On a narrow boat by the lock',
  )
  await rosa.seesNot('Return interview')
  await rosa.press('The child is found')
  await rosa.typeMoment('When were they found?', hoursAgo(1))
  await rosa.press('Save that they are found')
  await rosa.press('Go on without')
  for (const episode of [wren, lark]) {
    await rosa.open(episode)
    await rosa.unfold()
    await rosa.sees('Return interview', 'Missing together')
  }
  const avery = await signedIn(t, 'Avery Sample')
  await avery.open(lark)
  await avery.sees('Lark Placeholder', 'Wren Placeholder', 'On a narrow boat by the lock')
})
