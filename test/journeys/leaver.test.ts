// Somebody leaves: an administrator hands their work on by numbers, and the colleague who takes over sees what it is.
import assert from 'node:assert/strict'
import test from 'node:test'
import { signedIn } from './walk.ts'

const child = /Carys Mockup/

test('A worker with duties leaves: their open session ends politely, and the colleague has the child and the duties', async t => {
  const elin = await signedIn(t, 'Elin Specimen')
  await elin.sees(child)
  const imran = await signedIn(t, 'Imran Instance')
  await imran.press('People')
  await imran.type('Part of a name or e-mail address', 'Elin Spec')
  await imran.press('Show these people')
  await imran.press('Elin Specimen')
  await imran.sees('Children they work with by name 1')
  // How many the demonstration raises follows from the rules of today; that all of them go on is what matters.
  const said = /Open duties assigned to them (\d+)/.exec(await imran.words())
  const duties = `${said?.[1]}`
  assert.ok(Number(duties) > 1, `${duties} open duties`)
  await imran.seesNot(child)
  await imran.press('Elin Specimen leaves')
  await imran.sees(`${duties} open duties assigned to them`)
  await imran.page
    .getByLabel('Who takes over 1 child?')
    .selectOption({ label: 'Niamh Pretend, Stoke-on-Trent City Council' })
  await imran.page
    .getByLabel(`Who takes over ${duties} open duties?`)
    .selectOption({ label: 'Niamh Pretend, Stoke-on-Trent City Council' })
  await imran.press('Elin Specimen leaves now')
  await imran.sees('Elin Specimen has left', '1 child was handed on', `${duties} open duties were handed on`)
  await imran.seesNot(child)

  // Whatever Elin does next leads to the door, and shows no child.
  await elin.press(/^Duties/)
  await elin.sees('Sign in')
  await elin.seesNot(child)

  const niamh = await signedIn(t, 'Niamh Pretend')
  await niamh.press('Missing now')
  await niamh.press(child)
  await niamh.sees(child)
  await imran.press('Go on to Elin Specimen')
  await imran.sees('They came back', `Left: 1 child, ${duties} duties`)
})
