// Every screen of referrals.
import { stepScreen } from '../../forms/step-screen.ts'
import { textOf } from '../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../frame/screen.ts'
import { childReferralsPage, myReferralsPage } from './lists.ts'
import { loadMine, loadOfChild, loadReferral } from './load.ts'
import { amendStep, newReferralScreen } from './make.ts'
import { doneOf, referralPage } from './page.ts'
import { allocateStep, askSchoolStep, closeStep, plainSteps, sendStep } from './steps.ts'

async function ofChild(ask: Ask): Promise<Answer> {
  const view = await loadOfChild(ask)
  return view === null ? { kind: 'not-found' } : childReferralsPage(view)
}

async function one(ask: Ask): Promise<Answer> {
  const view = await loadReferral(ask)
  return view === null ? { kind: 'not-found' } : referralPage(view, doneOf(textOf(ask.query, 'done')))
}

async function mine(ask: Ask): Promise<Answer> {
  const view = await loadMine(ask)
  return view === null ? { kind: 'not-found' } : myReferralsPage(view)
}

/** The referrals of a child. */
export const childReferralsScreen: Screen = { path: '/children/:child/referrals', get: ofChild }
/** One's own referrals. */
export const myReferralsScreen: Screen = { path: '/referrals', get: mine }
/** One referral. */
export const referralScreen: Screen = { path: '/referrals/:referral', get: one }

/** To be registered with the others. */
export const referralScreens: readonly Screen[] = [
  newReferralScreen,
  childReferralsScreen,
  myReferralsScreen,
  stepScreen(amendStep),
  stepScreen(sendStep),
  stepScreen(askSchoolStep),
  stepScreen(allocateStep),
  stepScreen(closeStep),
  stepScreen(plainSteps.receive),
  stepScreen(plainSteps.ask),
  stepScreen(plainSteps.answer),
  stepScreen(plainSteps.accept),
  stepScreen(plainSteps.decline),
  stepScreen(plainSteps.start),
  stepScreen(plainSteps.withdraw),
  referralScreen,
]
