import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { fileUpload } from './file-upload.ts'

test('Every published fixture of the file upload is written as it asks', () => {
  assertFixtures('file-upload', fileUpload)
})
