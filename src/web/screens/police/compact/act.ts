// The act by which the police say that what came of a prevention interview is on COMPACT (POL-12.10b).
import { recordCompactEntry } from '../../../../actions/police/record-compact.ts'
import { line, moment } from '../../../forms/questions.ts'
import { act, type EpisodeAct, idOf, isFound, write } from '../../missing/acts/act.ts'

/** Acts of the police's own records. */
export const compactActs: readonly EpisodeAct[] = [
  act({
    path: 'compact',
    title: 'Entry on COMPACT',
    button: 'Save the entry',
    done: 'The entry on COMPACT is saved',
    needs: write('police-assessments'),
    offered: isFound,
    advice: [
      'After a prevention interview, what the child told you and what you learned goes on COMPACT. Homeward keeps the reference and when it was entered.',
    ],
    questions: {
      reference: line('COMPACT reference', { required: 'Enter the COMPACT reference', width: 20 }),
      entered: moment('When was it entered?', { required: 'Enter when it was entered', presetNow: true }),
    },
    save: (acting, { reference, entered }) =>
      recordCompactEntry(acting.ask.store, acting.ask.asker, acting.episode.id, {
        id: idOf<'compact-entry'>(acting),
        reference,
        entered: entered ?? { at: acting.ask.now, precision: 'exact' },
      }),
  }),
]
