// The written reply to the letter about nine episodes: where it has not come in time it is asked for again.
import { addDays, sayDay, startOfDay } from '../../kernel/index.ts'
import { lettersOf, repliedAt } from '../across-borders.ts'
import type { CaseFile } from '../case-file.ts'
import type { Duty, Rule } from '../rule.ts'

/** 004 §20.6: the placing authority answers in writing. */
export const placingAuthorityReply: Rule = {
  id: 'PLAC-20.6-reply',
  title: 'Written reply of the placing authority asked for again',
  citation: {
    source: '004',
    paragraph: '20.6',
    says: 'The placing authority is to give formal written details of its measures, so that the record can be brought up to date.',
    checkedOn: '2026-11-30',
  },
  owner: 'missing-co-ordinator',
  force: 'prompt',
  scope: 'episode',
  contract: false,
  readings: [
    {
      gap: 'GAP-34',
      says: 'The protocol names no time for the reply. The partnership sets the working days within which the letter asks for it; from the day after it is asked for again.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [{ version: '1', from: null, until: null, deadline: null, raise }],
}

// A reply that came in time asks for nothing.
function raise(file: CaseFile): Duty[] {
  return lettersOf(file, 'nine-in-ninety').flatMap(letter => {
    if (letter.replyDueOn === null) return []
    const opensAt = startOfDay(addDays(letter.replyDueOn, 1))
    const metAt = repliedAt(file, letter)
    if (metAt !== null && metAt < opensAt) return []
    const because = `The written reply of the placing authority was asked for by ${sayDay(letter.replyDueOn)} and has not come by then, so it is to be asked for again.`
    return [{ subject: letter.ref, episode: letter.episode ?? letter.ref, opensAt, dueAt: null, metAt, because }]
  })
}
