// A referral of the demonstration at the weekly triage: carried over, then accepted, and the social worker who made it sees each
// step; nobody but the triage decides.
import test from 'node:test'
import { signedIn } from './walk.ts'

test('PROG24-3: a referral waits on the board, is carried over and then accepted, and its referrer sees every step', async t => {
  const gethin = await signedIn(t, 'Gethin Imagined')
  await gethin.open('/triage')
  await gethin.sees('Weekly triage', 'Nevaeh Madeup', 'One worker who has time: she asks for it herself')
  await gethin.press(/^Nevaeh Madeup/)
  await gethin.sees('Referral for direct work', 'Is the child referred to MACE?')
  await gethin.press('Save the decision and go on')
  await gethin.sees('Choose what is decided', 'Say why')
  await gethin.choose('What is decided?', 'Not discussed: carry it over to the next meeting')
  await gethin.type('Why? The referrer reads it.', 'The school was not there')
  await gethin.press('Save the decision and go on')
  await gethin.open('/triage')
  await gethin.sees('Carried over once')
  await gethin.press(/^Nevaeh Madeup/)
  await gethin.choose('What is decided?', 'Accept it for direct work')
  await gethin.type('Why? The referrer reads it.', 'Eight weeks with one worker')
  await gethin.choose('Is the child referred to MACE?', 'Not referred to MACE')
  await gethin.type('If not: not referred because', 'Nobody else is known to be drawn in')
  await gethin.press('Save the decision and go on')
  await gethin.open('/triage')
  await gethin.sees('Decided: the referrer is to be contacted')

  const priya = await signedIn(t, 'Priya Pretend')
  await priya.open('/referrals')
  await priya.press(/^Nevaeh Madeup/)
  await priya.sees('Accepted', 'Eight weeks with one worker')
})
