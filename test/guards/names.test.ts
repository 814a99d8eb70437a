import assert from 'node:assert/strict'
import { test } from 'node:test'
import { migrationFaults, nameFaults } from './names.ts'
import { projectFiles, projectPaths } from './project.ts'

test('a name that is not in kebab case is a fault, and so is one that says nothing', () => {
  const wrong = ['src/web/dutyList.ts', 'src/web/Duty.ts', 'src/web/duty_list.ts', 'docs/how to.md']
  const hollow = [
    'src/utils/a.ts',
    'src/web/helpers.ts',
    'src/web/date-utils.ts',
    'src/web/duty.service.ts',
    'test/common/a.ts',
  ]
  for (const path of [...wrong, ...hollow]) assert.equal(nameFaults([path]).length, 1, path)
})

test('ordinary names pass, and a role that ends in manager is no manager of things', () => {
  const fine = [
    'README.md',
    'src/web/duty-list.test.ts',
    'src/domain/access/team-manager.ts',
    'migrations/0001-people.sql',
  ]
  assert.deepEqual(nameFaults(fine), [])
})

test('migrations are numbered in order, named in words, say why, and only go forward', () => {
  const why = '-- Children, because every record belongs to one.\n'
  const faults = (...files: [string, string][]) => migrationFaults(files.map(([path, text]) => ({ path, text })))
  assert.deepEqual(faults(['migrations/0001-children.sql', why], ['migrations/schema.sql', '']), [])
  assert.equal(faults(['migrations/0002-a.sql', why], ['migrations/0001-b.sql', why]).length, 1)
  assert.equal(faults(['migrations/0001-a.sql', why], ['migrations/0001-b.sql', why]).length, 1)
  assert.equal(faults(['migrations/0001.sql', why]).length, 1)
  assert.equal(faults(['migrations/0001-children.sql', '-- children\ncreate table children ()']).length, 1)
  assert.equal(faults(['migrations/0001-children.sql', `${why}alter table child drop column name`]).length, 1)
  assert.deepEqual(faults(['migrations/0001-children.sql', `${why}-- never drop table\n`]), [])
})

test('every file and folder of the project is named in kebab case for what it is about', () => {
  assert.deepEqual(nameFaults(projectPaths('{src,test,bench,docs,migrations}/**/*', '*.md', '*.ts', '*.mjs')), [])
})

test('every migration of the project is numbered, named, explained and forward', () => {
  assert.deepEqual(migrationFaults(projectFiles('migrations/*.sql')), [])
})
