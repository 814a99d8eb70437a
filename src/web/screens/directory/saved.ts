// What a form of the directory answers when it was sent.
import type { DirectorySaved } from '../../../actions/directory/fill-in.ts'
import type { FormPage } from '../../forms/form-page.ts'
import type { Answer } from '../../frame/screen.ts'
import { refusals, staleWords } from './words.ts'

/** Goes on to `to`, or shows the form again with what is wrong; `field` is where a refusal stands. */
export function answerTo(
  saved: DirectorySaved,
  to: string,
  field: string,
  again: (more: Partial<FormPage>) => Answer | Promise<Answer>,
): Answer | Promise<Answer> {
  switch (saved.kind) {
    case 'done':
      return { kind: 'redirect', to }
    case 'faults':
      return again({ faults: saved.faults })
    case 'refused':
      if (saved.because === 'unknown') return { kind: 'not-found' }
      if (saved.because === 'stale') return again({ stale: staleWords })
      return again({ faults: [{ field, text: refusals[saved.because] }] })
  }
}
