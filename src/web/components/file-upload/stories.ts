// The states of the field for a file.
import type { Story } from '../story.ts'
import { fileUpload } from './file-upload.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'A file', render: () => fileUpload({ name: 'letter', label: { text: 'Letter' } }) },
  {
    title: 'In error',
    render: () =>
      fileUpload({ name: 'letter', label: { text: 'Letter' }, errorMessage: { text: 'The file must be a PDF' } }),
  },
]
