import { test } from 'node:test'
import { assertFixtures } from '../fixtures.ts'
import { taskList } from './task-list.ts'

test('Every published fixture of the task list is written as it asks', () => {
  assertFixtures('task-list', taskList)
})
