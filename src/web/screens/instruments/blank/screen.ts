// The paper form of any instrument, for anybody who is signed in: it says nothing of any child.
import { instrumentOn, instruments, withLists } from '../../../../domain/instruments/index.ts'
import { dayOf } from '../../../../domain/kernel/index.ts'
import { readLists } from '../../../../store/form-lists/reads.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { blankFormPage } from './page.ts'

async function show({ store, asker, params, now }: Ask): Promise<Answer> {
  const { code = '' } = params
  const of = instrumentOn(code, dayOf(now)) ?? instruments.findLast(one => one.code === code)
  if (of === undefined) return { kind: 'not-found' }
  return blankFormPage(withLists(of, await store.read(asker, 'print-blank-form', tx => readLists(tx))))
}

/** The blank form. */
export const blankFormScreen: Screen = { path: '/instruments/:code/blank', get: show }
