// The states of the drop-down list.
import type { Story } from '../story.ts'
import { select } from './select.ts'

const district = {
  name: 'district',
  label: { text: 'District' },
  items: [
    { value: '', text: 'Choose a district' },
    { value: 'n', text: 'North' },
    { value: 's', text: 'South' },
  ],
}

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'None picked', render: () => select(district) },
  { title: 'South', render: () => select({ ...district, value: 's' }) },
  { title: 'In error', render: () => select({ ...district, errorMessage: { text: 'Select a district' } }) },
]
