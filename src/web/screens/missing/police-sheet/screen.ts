// One page for the police, to read on the telephone and to hand over at the door.
import { asId } from '../../../../domain/kernel/index.ts'
import {
  readAnswers,
  readBlockedOf,
  readEpisode,
  readLog,
  readMeasures,
  readSubject,
  readTold,
} from '../../../../store/missing/reads.ts'
import { type RecordSections, readRecordSections } from '../../../../store/record/reads.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { readStanding } from '../../profile/load.ts'
import { drawPhotograph } from '../../record/picture.ts'
import { onRecord, onRecordByQuestion } from '../on-record.ts'
import { sheetPage } from './page.ts'
import type { SheetView } from './view.ts'

// What calms the child and whom they trust: read from the record, and written nowhere twice.
function approachIn({ communication }: RecordSections): string {
  const row = communication.kind === 'shown' ? communication.value[0] : undefined
  return row?.value.howBest ?? ''
}

async function load(ask: Ask): Promise<SheetView | null> {
  const id = asId<'episode'>(ask.params.episode ?? '')
  if (id === null) return null
  return ask.store.read(ask.asker, 'see-police-sheet', async tx => {
    const episode = await readEpisode(tx, id)
    if (episode === null) return null
    const subject = await readSubject(tx, episode)
    // Whoever sees this episode only is shown what was reported, and nothing of the record.
    const sections = subject.whole ? await readRecordSections(tx, episode.childId) : null
    return {
      ...{ episode, subject, answers: await readAnswers(tx, id) },
      recorded: onRecordByQuestion(sections === null ? [] : onRecord(sections)),
      profile: (sections && (await readStanding(tx, episode.childId, sections)))?.standing ?? null,
      approach: sections === null ? '' : approachIn(sections),
      photograph: sections && drawPhotograph(sections, 'small'),
      ...{ log: await readLog(tx, id), measures: await readMeasures(tx, id), told: await readTold(tx, id) },
      ...{ blocked: await readBlockedOf(tx, id), by: ask.actor, now: tx.now },
    }
  })
}

async function show(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  return view === null ? { kind: 'not-found' } : sheetPage(view)
}

/** The sheet for the police. */
export const policeSheetScreen: Screen = { path: '/episodes/:episode/police-sheet', get: show }
