// The states of the picture of twelve months.
import type { Story } from '../story.ts'
import { type TimelinePictureParams, timelinePicture } from './timeline-picture.ts'

const day = 86_400_000
const to = Date.UTC(2026, 10, 21, 7, 10)

const year: TimelinePictureParams = {
  title: 'The last twelve months',
  from: to - 365 * day,
  to,
  bars: [
    { from: to - 200 * day, to: to - 199.6 * day, label: 'Missing, found by police' },
    { from: to - 60 * day, to: to - 57 * day, label: 'Missing, came back' },
    { from: to - 9 * 3_600_000, to: null, label: 'Missing now' },
  ],
  marks: [
    { at: to - 195 * day, kind: 'assessment', label: 'Matrix: suspected' },
    { at: to - 50 * day, kind: 'meeting', label: 'Level 1 meeting' },
    { at: to - 120 * day, kind: 'placement', label: 'Moved to Example House' },
  ],
}

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'Nothing recorded', render: () => timelinePicture({ ...year, bars: [], marks: [] }) },
  { title: 'Three episodes', render: () => timelinePicture(year) },
]
