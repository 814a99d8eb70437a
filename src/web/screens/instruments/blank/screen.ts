// The paper form of any instrument, for anybody who is signed in: it says nothing of any child.
import { instrumentOn, instruments } from '../../../../domain/instruments/index.ts'
import { dayOf } from '../../../../domain/kernel/index.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { blankFormPage } from './page.ts'

async function show({ params, now }: Ask): Promise<Answer> {
  const { code = '' } = params
  const of = instrumentOn(code, dayOf(now)) ?? instruments.findLast(one => one.code === code)
  return of === undefined ? { kind: 'not-found' } : blankFormPage(of)
}

/** The blank form. */
export const blankFormScreen: Screen = { path: '/instruments/:code/blank', get: show }
